/** Which scripts, styles and fonts a page needs: those that it names, and those that they name. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const IN_PAGE = /\/(_assets\/[^"'()\s\\<>]+)/g;
/** A worker is named from the script that starts it, without a folder. */
const IN_SCRIPT = /["'`](?:\.\/|\/?_assets\/|(?=worker-))([\w.-]+\.(?:js|css))["'`]/g;

/** Answers for the pages of one site; what a script names is read once. */
export class Assets {
  readonly #site: string;
  readonly #named = new Map<string, Promise<string[]>>();

  constructor(site: string) {
    this.#site = site;
  }

  /** Paths from the site's root, in no order. */
  async of(html: string): Promise<Set<string>> {
    const found = new Set<string>();
    const follow = async (path: string): Promise<void> => {
      if (found.has(path)) return;
      found.add(path);
      if (path.endsWith('.js')) for (const next of await this.#namedIn(path)) await follow(next);
    };
    for (const [, path = ''] of html.matchAll(IN_PAGE)) await follow(path);
    return found;
  }

  #namedIn(path: string): Promise<string[]> {
    const known = this.#named.get(path);
    if (known) return known;
    const named = readFile(join(this.#site, path), 'utf8').then((script) =>
      [...script.matchAll(IN_SCRIPT)].map(([, name]) => `_assets/${name}`),
    );
    this.#named.set(path, named);
    return named;
  }
}
