/**
 * Loaded before a command (`node --import`), it sets the clock forward: by eight years in the threads that draw pages, by
 * 23 hours in the main thread, because that one removes caches that nobody used for a day.
 */
import { isMainThread } from 'node:worker_threads';

const HOUR = 3_600_000;
const AHEAD = isMainThread ? 23 * HOUR : 8 * 366 * 24 * HOUR;
const now = Date.now.bind(Date);

globalThis.Date = class extends Date {
  constructor(...parts: []) {
    if (parts.length === 0) super(now() + AHEAD);
    else super(...parts);
  }
  static override now(): number {
    return now() + AHEAD;
  }
} as DateConstructor;
