/** A proposed correction as a person copies it into `01.corrections.yaml`. */
import { stringify } from 'yaml';
import type { Article, Doubt } from '../model/article.ts';
import type { ProposedEntry } from '../model/second-reading.ts';
import { placeOfRange } from './line-ranges.ts';

/** One entry of the file's list, with its line end. @param reason in the language of the person who takes it */
export const entryYaml = (entry: ProposedEntry, reason: string): string =>
  stringify([{ ...entry, reason }], { lineWidth: 0 });

/** `seeds/…/01.txt` → `seeds/…/01.corrections.yaml`; for a page of a file with several, the page names it. */
export const correctionsFile = (file: string, page: string): string =>
  `${file.slice(0, file.lastIndexOf('/') + 1)}${page}.corrections.yaml`;

/** The page on which a doubt of an article stands: after a turn that is another than the one where the article begins. */
export const pageOfDoubt = (article: Article, { lines }: Doubt): string =>
  lines[0] === undefined ? article.page : placeOfRange(lines[0], article.page).page;

/** Where a correction that settles a doubt is written: beside the file of the page on which it stands. */
export function correctionsFileOf(article: Article, doubt: Doubt): string {
  const { file, continued } = article.source;
  const page = pageOfDoubt(article, doubt);
  return correctionsFile(continued?.page === page ? continued.file : file, page);
}
