/** A proposed correction as a person copies it into `01.corrections.yaml`. */
import { stringify } from 'yaml';
import type { ProposedEntry } from '../model/second-reading.ts';

/** One entry of the file's list, with its line end. @param reason in the language of the person who takes it */
export const entryYaml = (entry: ProposedEntry, reason: string): string =>
  stringify([{ ...entry, reason }], { lineWidth: 0 });

/** `seeds/…/01.txt` → `seeds/…/01.corrections.yaml`; for a page of a file with several, the page names it. */
export const correctionsFile = (file: string, page: string): string =>
  `${file.slice(0, file.lastIndexOf('/') + 1)}${page}.corrections.yaml`;
