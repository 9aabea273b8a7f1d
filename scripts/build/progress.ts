/** What a build says while it makes pages: how many of how many, at what rate, and how long it will take. */
import { renameSync, rmSync } from 'node:fs';
import type { MadePages, PagesOptions } from '../../src/build/make-pages.ts';

/** Milliseconds between two words. */
const PAUSE = 5000;

/** Says at most every five seconds how far a long step is. */
function progress(what: string): (done: number, of: number) => void {
  const start = performance.now();
  let last = start;
  return (done, of) => {
    const now = performance.now();
    if (now - last < PAUSE) return;
    last = now;
    const rate = done / ((now - start) / 1000);
    console.log(`  ${what} ${done} of ${of}, ${rate.toFixed(0)}/s, ${seconds((of - done) / rate)} to go`);
  };
}

const seconds = (time: number): string =>
  time < 90 ? `${Math.ceil(time)} s` : `${Math.floor(time / 60)} min ${Math.round(time % 60)} s`;

/** @param verbose says of every file why it is made again */
export function progressOfPages(verbose = false): Pick<PagesOptions, 'onRead' | 'onPlan' | 'onDrawn'> {
  return {
    onRead: progress('file'),
    onPlan: ({ stale, kept, gone }) => {
      if (kept > 0) console.log(`  ${kept} files are as they were, ${stale.length} are made, ${gone} are gone`);
      if (verbose) for (const { file, why } of stale) console.log(`  ${file}: ${why}`);
    },
    onDrawn: progress('file'),
  };
}

/** Once the site is in its place, the next build may rely on what is known of it. */
export function keepLedger({ written, place }: MadePages['ledger']): void {
  rmSync(place, { force: true });
  renameSync(written, place);
}
