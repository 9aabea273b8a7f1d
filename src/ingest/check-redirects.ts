/** Finds redirects that form a circle, and redirects that start at a page of the archive and would hide it. */
import { error, type Message } from '../model/message.ts';
import type { Redirect } from '../model/redirect.ts';

interface CheckedRedirects {
  /** The redirects without a fault. */
  sound: Redirect[];
  messages: Message[];
}

/** @param exists tells whether the archive has a page at an address */
export function checkRedirects(
  redirects: readonly Redirect[],
  lines: readonly number[],
  file: string,
  exists: (address: string) => boolean,
): CheckedRedirects {
  const targets = new Map(redirects.map(({ from, to }) => [from, to]));
  const messages: Message[] = [];
  const sound = redirects.filter(({ from, to }, i) => {
    const place = { file, line: lines[i] ?? 1 };
    const found = exists(from)
      ? error('catalogue/redirect.page', place, { from })
      : isCircular(from, targets)
        ? error('catalogue/redirect.circle', place, { from, to })
        : null;
    if (found) messages.push(found);
    return found === null;
  });
  return { sound, messages };
}

/** It leads back to itself, or into redirects that do. */
function isCircular(from: string, targets: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = from; at !== undefined; at = targets.get(at)) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}
