/** The unit of indexing: a volume, or a part of a large one. */
import { createHash } from 'node:crypto';
import { messages } from '../../archive/messages.ts';
import { volumeId } from '../../model/ids.ts';
import { FORMAT } from '../manifest.ts';
import { type ArticleSource, sourceInFiles } from './article-source.ts';

/** A volume, or as much of one as can be indexed at once. */
interface IndexVolume {
  /** `liaocheng-ribao/2023` */
  id: string;
  /** Which part of the volume: `` (all of it), `05` (a month), `05-2` (its second ten days), `05-17` (a day). */
  part: string;
  /** Paths from the content directory, in the order of their names. */
  files: string[];
}

/**
 * Bytes of article files indexed at once. Pagefind takes about a hundred times that in memory (1.2 GB for 12 MB, 4,000
 * articles), so a volume that is larger, as a national daily's year, is indexed in parts.
 */
const MOST_BYTES = 12_000_000;

/** The article files of each volume, volumes and files in the order of their names. Paths are from `contentDir`. */
export async function filesByVolume(contentDir: string): Promise<Map<string, string[]>> {
  return Map.groupBy(
    (await sourceInFiles(contentDir).files()).map(([file]) => file),
    volumeOf,
  );
}

function volumeOf(file: string): string {
  const [, newspaper = '', issue = ''] = file.split('/');
  return volumeId(newspaper, issue);
}

type Sized = [file: string, bytes: number];

/**
 * The volumes one after another. A large one is divided by months, its newest month by ten days, and the newest ten
 * days by day. So a new issue is indexed alone, and no other part changes.
 */
export async function indexVolumes(source: ArticleSource, largest = MOST_BYTES): Promise<IndexVolume[]> {
  const volumes = Map.groupBy(await source.files(), ([file]) => volumeOf(file));
  return [...volumes].flatMap(([id, files]) => {
    const parts: [string, Sized[]][] = bytesOf(files) <= largest ? [['', files]] : partsOf(files, largest);
    return parts.map(([part, held]) => ({ id, part, files: held.map(([file]) => file) }));
  });
}

const bytesOf = (files: readonly Sized[]): number => files.reduce((sum, [, bytes]) => sum + bytes, 0);

/** `articles/liaocheng-ribao/2023-10-25-b/01-l038.md` → `10`, `10-3`, `10-25` */
const PARTS: ((file: string) => string)[] = [
  (file) => dayOf(file).slice(0, 2),
  (file) => `${dayOf(file).slice(0, 2)}-${Math.min(3, Math.floor((Number(dayOf(file).slice(3)) - 1) / 10) + 1)}`,
  (file) => `${dayOf(file)}.`,
];
const dayOf = (file: string): string => file.split('/')[2]?.slice('2023-'.length, '2023-10-25'.length) ?? '';

/** The newest part is divided further, and so is one that is too large. */
function partsOf(files: readonly Sized[], largest: number, level = 0): [string, Sized[]][] {
  const partOf = PARTS[level];
  if (!partOf) return [['', [...files]]];
  const parts = [...Map.groupBy(files, ([file]) => partOf(file))];
  return parts.flatMap(([part, held], index) =>
    index === parts.length - 1 || bytesOf(held) > largest
      ? level + 1 < PARTS.length
        ? partsOf(held, largest, level + 1)
        : [[part, held] as [string, Sized[]]]
      : [[part, held] as [string, Sized[]]],
  );
}

/** A sum of everything that the index of these files depends on. */
export async function fingerprint(source: ArticleSource, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(FORMAT).update(messages().locale.language);
  return hash.update(await source.sum(files)).digest('hex');
}
