/** What every search in the benchmark can do. */
import type { Cost } from './measure.ts';

export interface Opened {
  /** Forgets everything that was read, like a first visit. */
  cold(): void;
  /** Bytes read since `cold`. */
  bytes(): number;
  /** Ids of all hits. */
  ids(string: string): Promise<string[]>;
  /** Reads what the first ten hits show. */
  firstTen(string: string): Promise<void>;
}

export interface Peer {
  name: string;
  /** Indexes the articles of `contentDir` into `out`; `size` is what a site would ship, in bytes. */
  build(contentDir: string, out: string): Promise<{ cost: Cost; size: number }>;
  open(out: string, contentDir: string): Promise<Opened>;
}
