/** The citations of an article as files. Each file is inside its link, so the server has no file for it. */
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl.ts';
import { gbt7714 } from './gbt7714.ts';
import type { Reference } from './reference.ts';
import { ris } from './ris.ts';

interface CitationFormat {
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

/** Characters that must be percent-encoded. Han characters stay, because encoded they would take nine bytes each. */
const UNSAFE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point} "#%<>[\\\]^`{|}]/gu;

/** `data:text/plain;charset=utf-8,…`: works without scripts, and from a folder. */
export function citationLink(reference: Reference, { type, write }: CitationFormat): string {
  const text = write(reference).toWellFormed().replace(UNSAFE, encodeURIComponent);
  return `data:${type};charset=utf-8,${text}`;
}
