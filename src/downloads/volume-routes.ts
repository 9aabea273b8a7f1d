/** The books of a volume: one for the year, or one for each month where a year would be too much for an e-reader. */
import { archive } from '../archive/archive.ts';
import { isPortable } from '../archive/edition.ts';
import { messages } from '../archive/messages.ts';
import type { IssueNode, NewspaperNode } from '../archive/tree.ts';
import { type Volume, volumesOf } from '../archive/volumes.ts';

/** Articles in a book at most, where a month does not have more. */
const MOST = 1500;

export interface VolumeBook {
  /** `volume`, or the month: `01`. */
  name: string;
  title: string;
  /** Root-relative: `/liaocheng-ribao/2023/volume.epub`. */
  url: string;
  /** Oldest first. */
  issues: IssueNode[];
}

export function volumeBooks(newspaper: NewspaperNode, { year, url, issues, articles }: Volume): VolumeBook[] {
  const t = messages();
  const { title } = newspaper.data;
  const oldestFirst = issues.toReversed();
  if (articles <= MOST)
    return [
      {
        name: 'volume',
        title: t.volume.title({ newspaper: title, year }),
        url: `${url}volume.epub`,
        issues: oldestFirst,
      },
    ];
  return [...Map.groupBy(oldestFirst, ({ data }) => data.date.slice(5, 7))].map(([month, of]) => ({
    name: month,
    title: t.labels.issueOf({ newspaper: title, issue: t.dates.yearMonth({ year, month: Number(month) }) }),
    url: `${url}${month}.epub`,
    issues: of,
  }));
}

/** One path for each book of each volume; the portable edition has none. */
export async function volumeBookPaths(): Promise<
  { params: { newspaper: string; year: string; book: string }; props: { id: string; book: VolumeBook } }[]
> {
  if (isPortable()) return [];
  return (await archive()).newspapers.flatMap((newspaper) =>
    volumesOf(newspaper).flatMap((volume) =>
      volumeBooks(newspaper, volume).map((book) => ({
        params: { newspaper: newspaper.data.id, year: String(volume.year), book: book.name },
        props: { id: `${newspaper.data.id}/${volume.year}${book.name === 'volume' ? '' : `-${book.name}`}`, book },
      })),
    ),
  );
}
