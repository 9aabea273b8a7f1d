/**
 * The files of the index and their structure. The build writes them, the browser reads them; nothing else
 * knows their names.
 *
 *     /search/manifest.json        which volumes there are, the newest first
 *     /search/volumes/<folder>/    one volume; the folder's name tells its content
 *         words/<n>.pf_index       where words stand, as Pagefind writes it (`pagefind-files.ts`)
 *         words.gz                 which of these files has which words (`WordRange[]`)
 *         facets.gz                date, page, genre, topics, places of every article (`facet-columns.ts`)
 *         catalogue.gz             all articles of it without their texts (`SearchRecord[]`)
 *         texts/<n>.gz             the articles of one page as printed (`SearchRecord[]`), pages numbered from 0
 *     /search/pairs/<folder>/      which articles of some volumes of a year have two characters side by side
 *         <n>.gz                   buckets and slices (`pairs.ts`)
 *         days.gz                  how many articles each day of each volume has (`Days[]`)
 */
import { TOKENISER } from './tokenise.ts';

/** Of the files' layout together with the tokeniser's rules. */
export const FORMAT = `5.${TOKENISER}`;

/** From the site's root. */
export const SEARCH_ROOT = '/search/';
export const MANIFEST = 'manifest.json';
export const volumeFolder = (folder: string): string => `volumes/${folder}/`;
export const WORD_RANGES = 'words.gz';
export const postingsFile = (n: number): string => `words/${n}.pf_index`;
export const FACETS = 'facets.gz';
export const CATALOGUE = 'catalogue.gz';
export const textFile = (page: number): string => `texts/${page}.gz`;
export const pairsFolder = (folder: string): string => `pairs/${folder}/`;
export const pairsFile = (n: number): string => `${n}.gz`;
export const DAYS = 'days.gz';

/** Days that have articles, with the number of them. */
export type Days = [date: string, articles: number][];

export interface VolumeEntry {
  /** `liaocheng-ribao/2023` */
  id: string;
  newspaper: string;
  /** `liaocheng-ribao-2023-5f0a…`: the hash is of the files in it. */
  folder: string;
  /** Number of articles. */
  articles: number;
  /** First and last day. */
  from: string;
  to: string;
}

/** An index of pairs. Its articles are those of its volumes, numbered through. */
export interface PairsEntry {
  folder: string;
  buckets: number;
  /** In the order of their articles' numbers. */
  volumes: { folder: string; articles: number }[];
}

/** Where a newspaper is published, and its language (BCP 47). */
export interface Publication {
  place?: string | undefined;
  language?: string | undefined;
}

export interface Manifest {
  format: string;
  /** Labels by id, for filters. */
  newspapers: Record<string, string>;
  topics: Record<string, string>;
  places: Record<string, string>;
  /** What citations say of newspapers beside their titles, by id. */
  publications: Record<string, Publication>;
  /** Newest last day first. */
  volumes: VolumeEntry[];
  /** Volumes that none of these has are asked for characters. Packs and the portable edition have none. */
  pairs: PairsEntry[];
  /** Without network: the volumes that were not downloaded and cannot be asked. The build does not write it. */
  absent?: VolumeEntry[];
}

/** The first and the last word of a file of postings; the files are in the order of their words, numbered from 0. */
export type WordRange = [from: string, to: string];

/** What a volume's articles are, column by column; an article's number is its place in each column. */
export interface Facets {
  /** Without the newspaper: `2023-10-25/01-l038`. */
  ids: string[];
  dates: string[];
  /** How many words of the index the article's headlines (title, kicker, subtitle) take; they are its first. */
  heads: number[];
  /** Page numbers as printed; 0 where none was. */
  pages: number[];
  /** What readers call the pages: `第1版 要闻`. */
  pageLabels: string[];
  /** 栏目; empty where there is none. */
  columns: string[];
  genres: string[];
  topics: string[][];
  places: string[][];
}
