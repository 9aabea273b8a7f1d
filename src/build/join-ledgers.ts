/** One ledger of several, so that the next build of a site that was put together makes only what changed. */
import { type MadeOutput, readLedger, writeLedger } from './ledger.ts';

/**
 * @param ledgers of parts of one site, made of the same content by the same code
 * @throws Error that names a ledger that cannot be read
 */
export function joinLedgers(ledgers: readonly string[], version: string, to: string): void {
  const sums = new Map<string, string>();
  function* outputs(): Generator<MadeOutput> {
    for (const path of ledgers) {
      const ledger = readLedger(path, version);
      if (!ledger) throw new Error(`${path} is not the ledger of this build.`);
      for (const { name, sum } of ledger.dependencies.values()) sums.set(name, sum);
      for (const output of ledger.outputs.values()) {
        const dependencies = [...output.dependencies].map((id) => ledger.dependencies.get(id)?.name ?? '');
        yield { ...output, dependencies };
      }
    }
  }
  writeLedger(to, version, outputs(), (dependency) => sums.get(dependency) ?? '');
}
