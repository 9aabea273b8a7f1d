/** The hits on the page: links at once, their texts as they come, a few at a time and from the top down. */
import type { Manifest } from '../../manifest.ts';
import type { Hit } from '../results.ts';
import type { SearchClient } from '../search-client.ts';
import { fillHit, hitItem } from './hit.ts';

/** Texts asked for at the same time. */
const AT_ONCE = 6;

/** The list of one search. A new search makes a new one. */
export class HitList {
  readonly #list: HTMLElement;
  readonly #client: SearchClient;
  readonly #typed: string;
  readonly #items = new Map<string, HTMLLIElement>();
  readonly #filled = new Map<string, Promise<void>>();
  #waiting: Hit[] = [];

  constructor(list: HTMLElement, client: SearchClient, typed: string) {
    this.#list = list;
    this.#client = client;
    this.#typed = typed;
    list.replaceChildren();
  }

  /**
   * Shows `hits` in this order. `strings` are what article pages mark.
   * Settles when every hit has its text. @throws SearchFailed
   */
  async show(hits: readonly Hit[], strings: string[], manifest: Manifest): Promise<void> {
    const items = hits.map((hit) => {
      const item = this.#items.get(hit.id) ?? hitItem(hit, manifest);
      this.#items.set(hit.id, item);
      return item;
    });
    this.#list.replaceChildren(...items);
    this.#waiting = hits.filter(({ id }) => !this.#filled.has(id));
    const work = async (): Promise<void> => {
      for (let hit = this.#waiting.shift(); hit; hit = this.#waiting.shift()) await this.#fill(hit, strings);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    await Promise.all(hits.map(({ id }) => this.#filled.get(id)));
  }

  #fill(hit: Hit, strings: string[]): Promise<void> {
    const filling = this.#client.excerpt({ folder: hit.folder, ordinal: hit.ordinal }, this.#typed).then((text) => {
      const item = this.#items.get(hit.id);
      if (item) fillHit(item, text, strings);
    });
    this.#filled.set(hit.id, filling);
    return filling;
  }
}
