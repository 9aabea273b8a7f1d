/** A build from its claim to its place: what is made takes the place of the old one only when it is whole. */
import { fileURLToPath } from 'node:url';
import { checkOut } from './checks.ts';
import { claim, release } from './claim.ts';
import { checkUnchanged, stateOf } from './content-state.ts';
import { fullDisk } from './full-disk.ts';
import { placeSite, siteIn } from './place.ts';

/** The program's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What is made, and what is kept for the next build once it is in its place. */
interface Made<T> {
  result: T;
  keep: () => void;
}

/**
 * @param make fills `site`, and may use `work`
 * @throws CommandError when `out` cannot be written, or the content changes meanwhile
 */
export async function inFolder<T>(
  content: string,
  out: string,
  make: (folders: { site: string; work: string }) => Promise<Made<T>>,
): Promise<T> {
  const state = stateOf(content);
  try {
    const folder = claim(out);
    await checkOut(out, [ROOT, content]);
    const { result, keep } = await make({ site: siteIn(folder), work: folder.work });
    checkUnchanged(content, state);
    placeSite(out, folder);
    keep();
    return result;
  } catch (error) {
    checkUnchanged(content, state); // that is the cause then
    throw fullDisk(error, out, ROOT) ?? error;
  } finally {
    release(out);
  }
}
