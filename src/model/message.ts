/** A message of ingest to the operator: what is wrong, where, and what to do. Collected and reported, never thrown. */
export interface Message {
  severity: 'error' | 'warning' | 'info';
  /** Path from the project's root. */
  file: string;
  /** Counted from 1; absent where the whole file is meant. */
  line?: number;
  /** `stage/what`, such as `read/encoding`. */
  code: string;
  what: string;
  remedy: string;
}

/** `seeds/…/01.txt:38: what. What to do. [stage/code]` */
export function formatMessage({ file, line, what, remedy, code }: Message): string {
  return `${line === undefined ? file : `${file}:${line}`}: ${what} ${remedy} [${code}]`;
}
