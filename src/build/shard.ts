/** Which part of a site one machine makes: an issue with its pages and articles is never divided. */
import { createHash } from 'node:crypto';

export interface Shard {
  /** From 1. */
  index: number;
  of: number;
}

/** More parts than any archive has use for. */
const MOST = 4096;

/** `3/16`; null where it is something else. */
export function parseShard(text: string): Shard | null {
  const [, index, of] = /^([1-9]\d*)\/([1-9]\d*)$/u.exec(text)?.map(Number) ?? [];
  return index !== undefined && of !== undefined && index <= of && of <= MOST ? { index, of } : null;
}

/** Whether this shard makes what is called so. */
export const isOfShard = (name: string, { index, of }: Shard): boolean =>
  createHash('sha256').update(name).digest().readUInt32BE(0) % of === index - 1;

/** What is made together: an issue (`bench-ribao/2023-10-25`), a subject (`topics/finance`), a data file. @param file from the site's root */
export const unitOf = (file: string): string => (/^(?:api|data)\//u.test(file) ? file : file.split('/', 2).join('/'));
