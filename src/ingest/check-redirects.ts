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
  const circular = findCircular(targets);
  const messages: Message[] = [];
  const sound = redirects.filter(({ from, to }, i) => {
    const place = { file, line: lines[i] ?? 1 };
    const found = exists(from)
      ? error('catalogue/redirect.page', place, { from })
      : circular.has(from)
        ? error('catalogue/redirect.circle', place, { from, to })
        : null;
    if (found) messages.push(found);
    return found === null;
  });
  return { sound, messages };
}

/** Those that lead back to themselves, or into redirects that do. Each is followed once, however long the chain. */
function findCircular(targets: ReadonlyMap<string, string>): Set<string> {
  const circular = new Set<string>();
  const followed = new Set<string>();
  for (const start of targets.keys()) {
    const path = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !followed.has(at) && !path.has(at)) {
      path.add(at);
      at = targets.get(at);
    }
    const isCircular = at !== undefined && (path.has(at) || circular.has(at));
    for (const address of path) {
      followed.add(address);
      if (isCircular) circular.add(address);
    }
  }
  return circular;
}
