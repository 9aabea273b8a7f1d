/** Which files of a site have to be made again, and which are as the last build left them. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { NODE } from '../archive/dependencies.ts';
import type { KeptOutput, LastBuild } from './ledger.ts';
import type { Output } from './prerendered-app.ts';

export interface Plan {
  /** Places in the list of outputs, with the reason. */
  stale: { index: number; file: string; why: string }[];
  kept: KeptOutput[];
}

/**
 * @param isMade whether this build makes an output
 * @param sumOf the sum of a dependency as it is now
 * @param site the folder that the last build left
 */
export function planBuild(
  outputs: readonly Output[],
  isMade: (output: Output) => boolean,
  last: LastBuild | null,
  site: string,
  sumOf: (dependency: string) => string | null,
): Plan {
  const changed = last ? changedDependencies(last, sumOf) : new Map<number, string>();
  const plan: Plan = { stale: [], kept: [] };
  for (const [index, output] of outputs.entries()) {
    if (!isMade(output)) continue;
    const before = last?.outputs.get(output.file);
    const why = before ? reason(before, output, site, changed) : 'new';
    if (before && why === null) plan.kept.push(before);
    else plan.stale.push({ index, file: output.file, why: why ?? '' });
  }
  return plan;
}

function changedDependencies(
  { dependencies }: LastBuild,
  sumOf: (dependency: string) => string | null,
): Map<number, string> {
  const changed = new Map<number, string>();
  for (const [id, { name, sum }] of dependencies) if (sumOf(name) !== sum) changed.set(id, name);
  return changed;
}

function reason(
  before: KeptOutput,
  { file, props }: Output,
  site: string,
  changed: ReadonlyMap<number, string>,
): string | null {
  if (before.props !== sumOfProps(props)) return 'what it shows is another selection';
  if (changed.size > 0) {
    for (const dependency of before.dependencies) {
      const name = changed.get(dependency);
      if (name !== undefined) return `changed: ${name}`;
    }
  }
  const found = statSync(join(site, file), { throwIfNoEntry: false });
  return found?.size === before.size && found.mtimeMs === before.changed ? null : 'its file is not as it was made';
}

/** A sum of what a route gives a page: nodes of the archive count by their names, everything else by its value. */
export const sumOfProps = (props: object): string =>
  createHash('sha256').update(written(props)).digest('base64url').slice(0, 16);

function written(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const name = (value as { [NODE]?: string })[NODE];
  if (name !== undefined) return `<${name}>`;
  if (Array.isArray(value)) return `[${value.map(written)}]`;
  return `{${Object.entries(value).map(([key, of]) => `${key}:${written(of)}`)}}`;
}
