/** What a build says while it makes pages: how many of how many, at what rate, and how long it will take. */
import { renameSync, rmSync } from 'node:fs';
import type { MadePages, PagesOptions } from '../../src/build/make-pages.ts';
import { words } from '../terminal.ts';

/** Milliseconds between two words. */
const PAUSE = 5000;

/** Says at most every five seconds how far a long step is. */
function progress(): (done: number, of: number) => void {
  const start = performance.now();
  let last = start;
  return (done, of) => {
    const now = performance.now();
    if (now - last < PAUSE) return;
    last = now;
    const rate = done / ((now - start) / 1000);
    const left = timeLeft((of - done) / rate);
    console.log(`  ${words.build.progress({ done, of, rate: rate.toFixed(0), left })}`);
  };
}

const timeLeft = (time: number): string =>
  words.build.left(
    time < 90
      ? { minutes: 0, seconds: Math.ceil(time) }
      : { minutes: Math.floor(time / 60), seconds: Math.round(time % 60) },
  );

/** @param verbose says of every file why it is made again */
export function progressOfPages(verbose = false): Pick<PagesOptions, 'onRead' | 'onPlan' | 'onDrawn'> {
  return {
    onRead: progress(),
    onPlan: ({ stale, kept, gone }) => {
      if (kept > 0) console.log(`  ${words.build.plan({ kept, stale: stale.length, gone })}`);
      if (verbose) for (const { file, why } of stale) console.log(`  ${file}: ${why}`);
    },
    onDrawn: progress(),
  };
}

/** Once the site is in its place, the next build may rely on what is known of it. */
export function keepLedger({ written, place }: MadePages['ledger']): void {
  rmSync(place, { force: true });
  renameSync(written, place);
}
