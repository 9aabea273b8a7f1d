/** The citations that lie as files beside each article: `cite.bib`, `cite.ris`, `cite.json`, `cite.txt`. */
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl.ts';
import { gbt7714 } from './gbt7714.ts';
import type { Reference } from './reference.ts';
import { ris } from './ris.ts';

export interface CitationFormat {
  /** Ending of the file. */
  extension: string;
  label: string;
  type: string;
  write: (reference: Reference) => string;
}

export const CITATION_FORMATS: readonly CitationFormat[] = [
  { extension: 'bib', label: 'BibTeX', type: 'application/x-bibtex', write: bibtex },
  { extension: 'ris', label: 'RIS', type: 'application/x-research-info-systems', write: ris },
  { extension: 'json', label: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', write: cslJson },
  { extension: 'txt', label: 'GB/T 7714', type: 'text/plain', write: (reference) => `${gbt7714(reference)}\n` },
];

/** Beside the article's page: `/liaocheng-ribao/2023-10-25/01/l038/cite.bib` */
export const citationUrl = (article: string, { extension }: CitationFormat): string => `${article}cite.${extension}`;
