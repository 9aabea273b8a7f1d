/** What the page and the search worker say to each other. */
import type { HitPlace, Understood } from '../engine/engine.ts';
import type { Excerpt } from '../engine/excerpt.ts';
import type { Manifest } from '../manifest.ts';
import type { ExportFormat } from './export.ts';
import type { View } from './results.ts';
import type { SearchState } from './state.ts';

/**
 * Every request has a number, and its answers carry it. A new search ends the one before; `view` and `export` are of
 * the latest search.
 */
export type Request =
  | { id: number; ask: 'manifest' }
  | { id: number; ask: 'search'; state: SearchState }
  | { id: number; ask: 'view'; state: SearchState }
  /** `origin` goes before the addresses of articles. */
  | { id: number; ask: 'export'; state: SearchState; format: ExportFormat; origin: string }
  | { id: number; ask: 'excerpt'; place: HitPlace; typed: string };

/** A search as far as it has come. */
export interface Progress {
  kind: 'progress';
  /** Volumes that have answered. */
  answered: number;
  view: View;
}

export type Answer =
  | { id: number; answer: Understood | Progress }
  | { id: number; done: Manifest | Excerpt | View | Blob | null }
  /** `message` is a sentence for the reader. */
  | { id: number; failed: string; file: string };
