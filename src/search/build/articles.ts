/** Reads `content/articles` a volume at a time, so that no more than one article's text is ever held. */

import { createHash } from 'node:crypto';
import { glob, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messages } from '../../archive/messages.ts';
import { volumeId } from '../../model/ids.ts';
import { FORMAT } from '../manifest.ts';

/** The article files of each volume, volumes and files in the order of their names. Paths are from `contentDir`. */
export async function filesByVolume(contentDir: string): Promise<Map<string, string[]>> {
  const files: string[] = [];
  for await (const file of glob('articles/*/*/*.md', { cwd: contentDir })) files.push(file.replaceAll('\\', '/'));
  const volumes = new Map<string, string[]>();
  for (const file of files.sort()) {
    const [, newspaper = '', issue = ''] = file.split('/');
    const volume = volumeId(newspaper, issue);
    const inVolume = volumes.get(volume);
    if (inVolume) inVolume.push(file);
    else volumes.set(volume, [file]);
  }
  return volumes;
}

/** A volume, or as much of one as can be indexed at once. */
interface IndexVolume {
  /** `liaocheng-ribao/2023` */
  id: string;
  /** Paths from the content directory, in the order of their names. */
  files: string[];
}

/**
 * Bytes of article files indexed at once. Pagefind takes about a hundred times that in memory (1.2 GB for 12 MB, 4,000
 * articles), so a volume that is larger, as a national daily's year, is indexed in parts.
 */
const MOST_BYTES = 12_000_000;

/** What is indexed at once, one after another: the volumes, large ones in parts of whole issues' order. */
export async function indexVolumes(contentDir: string, largest = MOST_BYTES): Promise<IndexVolume[]> {
  const volumes: IndexVolume[] = [];
  for (const [id, files] of await filesByVolume(contentDir)) {
    let size = Number.POSITIVE_INFINITY;
    for (const file of files) {
      const { size: more } = await stat(join(contentDir, file));
      if (size + more > largest) {
        volumes.push({ id, files: [] });
        size = 0;
      }
      volumes.at(-1)?.files.push(file);
      size += more;
    }
  }
  return volumes;
}

/** Sums up what the index of these files is made of. */
export async function fingerprint(contentDir: string, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(FORMAT).update(messages().locale.language);
  const issues = new Set(files.map((file) => `${dirname(file).replace(/^articles/, 'issues')}.md`));
  for (const file of [...issues, ...files]) hash.update(file).update(await readFile(join(contentDir, file)));
  return hash.digest('hex');
}
