/** Turns a built site into the portable edition, which opens by double-click from a folder, a read-only stick as well. */

import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../model/site.ts';
import { DISPLAY_SCRIPT_URL } from '../../model/urls.ts';
import { withPolicy } from '../../security/content-policy.ts';
import { bundleClassic } from './classic-scripts.ts';
import { filesOf, writeSums } from './pack.ts';
import { readingNote } from './reading-note.ts';
import { relativeStyle } from './relative-address.ts';
import { relinkPage } from './relink-page.ts';
import { writeScriptFiles } from './script-files.ts';

/** A file that only a server, or a browser that installs the site, makes use of. */
const SERVED = /^(?:opensearch\.xml|manifest\.webmanifest|sw\.js|offline\/(?:packs\.json|packs\/.*))$/;

const nameScript = (code: string): string =>
  `_assets/page.${createHash('sha256').update(code).digest('hex').slice(0, 12)}.js`;

/**
 * @param site the built site, changed in place
 * @param keepCanonical whether the archive has an address on the web that its pages may name
 * @param names of the archive, for the note that lies in the folder
 */
export async function writePortable(
  site: string,
  keepCanonical: boolean,
  names: { title: string; rights: string; language: Language },
): Promise<void> {
  const files = await filesOf(site);
  for (const file of files) if (SERVED.test(file)) await rm(join(site, file));
  const entries = new Set<string>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = join(site, file);
    const html = await readFile(path, 'utf8');
    for (const [, src] of html.matchAll(/<script type="module" src="\/([^"]+)"/g)) if (src) entries.add(src);
    const page = relinkPage(html, file, nameScript, keepCanonical);
    await writeFile(path, withPolicy(page.html, 'folder'));
    for (const [name, code] of page.inline) {
      await writeFile(join(site, name), code);
      entries.add(name);
    }
  }
  for (const file of files.filter((name) => name.endsWith('.css'))) {
    const path = join(site, file);
    await writeFile(path, relativeStyle(file, await readFile(path, 'utf8')));
  }
  await bundleClassic(site, [...entries]);
  const bundled = (file: string): boolean =>
    file.startsWith('_assets/') && file.endsWith('.js') && !entries.has(file) && `/${file}` !== DISPLAY_SCRIPT_URL;
  for (const file of files.filter(bundled)) await rm(join(site, file));
  await writeScriptFiles(join(site, 'search'));
  const note = readingNote(names);
  await writeFile(join(site, note.file), note.text);
  await writeSums(site);
}
