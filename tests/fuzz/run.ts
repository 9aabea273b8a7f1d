/**
 * How long and from which seed the fuzz tests run. `npm test` runs each for a few seconds from one seed, so that a red test
 * is the change's fault. `FUZZ_SECONDS=300` runs each for that long from a new seed. A failure prints seed and path;
 * `FUZZ_SEED=…` repeats it.
 */
import fc from 'fast-check';

const SECONDS = Number(process.env.FUZZ_SECONDS ?? 2);
const SEED = Number(process.env.FUZZ_SEED ?? (process.env.FUZZ_SECONDS ? Date.now() % 2 ** 31 : 20_261_121));

/** Milliseconds after which a test of these has hung. */
export const FUZZ_TIMEOUT = (SECONDS * 3 + 60) * 1000;

/** Holds `property` against as many inputs as the time allows; at least one. */
export async function fuzz(property: fc.IAsyncProperty<unknown[]>): Promise<void> {
  // When the time is over, one input is still being tried: its files may not be removed under it.
  let last: unknown;
  const run = property.run.bind(property);
  property.run = (...input) => {
    const outcome = run(...input);
    last = outcome;
    return outcome;
  };
  await fc.assert(property as fc.IAsyncProperty<unknown>, {
    seed: SEED,
    numRuns: 1_000_000,
    interruptAfterTimeLimit: SECONDS * 1000,
    markInterruptAsFailure: false,
    endOnFailure: false,
  });
  await last;
}
