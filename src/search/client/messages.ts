/** What the page and the search worker say to each other. */
import type { HitPlace, Understood, VolumeHits } from '../engine/engine.ts';
import type { Excerpt } from '../engine/excerpt.ts';
import type { Manifest } from '../manifest.ts';
import type { Query } from '../query/query.ts';
import type { SearchRecord } from '../record.ts';

/** Every request has a number, and its answers carry it. A new search ends the one before. */
export type Request =
  | { id: number; ask: 'manifest' }
  | { id: number; ask: 'search'; typed: string; scope: Query | null }
  | { id: number; ask: 'records'; places: HitPlace[] }
  | { id: number; ask: 'excerpt'; place: HitPlace; typed: string };

export type Answer =
  | { id: number; answer: Understood | VolumeHits }
  | { id: number; done: Manifest | Excerpt | SearchRecord[] | null }
  /** `message` is a sentence for the reader. */
  | { id: number; failed: string; file: string };
