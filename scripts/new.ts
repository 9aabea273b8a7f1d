/** `npm run new -- DIR`: makes an archive outside the program's own folder. */
import { randomUUID } from 'node:crypto';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromHere } from './archive-folders.ts';
import { CommandError, command } from './command.ts';
import { words } from './terminal.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Writes settings, general lists, a sample page, and a workflow that publishes. @throws CommandError when `folder` has files */
export async function newArchive(folder: string): Promise<void> {
  const held = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new CommandError(words.archive.unreadable({ folder, code: error.code ?? '' }), {
      cause: error,
    });
  });
  if (held.some((name) => name !== '.git')) throw new CommandError(words.archive.held({ folder, file: held[0] ?? '' }));
  await mkdir(folder, { recursive: true });
  await cp(join(ROOT, 'templates', 'archive'), folder, { recursive: true });
  await cp(join(ROOT, 'seeds', 'topics.yaml'), join(folder, 'seeds', 'topics.yaml'));
  const settings = join(folder, 'seeds', 'site.yaml');
  await writeFile(settings, (await readFile(settings, 'utf8')).replace('__ID__', randomUUID()));
}

if (import.meta.main) {
  await command(
    words.usage.new,
    {},
    async (_, [place = '']) => {
      const folder = fromHere(place);
      await newArchive(folder);
      console.log(words.archive.made({ folder, settings: join(folder, 'seeds', 'site.yaml') }));
      console.log(words.archive.next(relative(process.cwd(), folder) || '.'));
    },
    1,
  );
}
