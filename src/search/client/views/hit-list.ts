/** The hits on the page: each shows when its text and all above it have come, so that nothing moves under a reader's hand. */
import type { Manifest } from '../../manifest.ts';
import type { Hit } from '../results.ts';
import type { SearchClient } from '../search-client.ts';
import { TimeSlices } from '../yield-to-main.ts';
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
  /** What was asked to be shown last. */
  #shown: readonly Hit[] = [];
  #waiting: Hit[] = [];
  /** The hit that was asked for last. */
  #above: Promise<void> = Promise.resolve();

  constructor(list: HTMLElement, client: SearchClient, typed: string) {
    this.#list = list;
    this.#client = client;
    this.#typed = typed;
    list.replaceChildren();
  }

  /**
   * Shows `hits` in this order. `strings` are what article pages mark.
   * Settles when every hit has its text, or others are to be shown. @throws SearchFailed
   */
  async show(hits: readonly Hit[], strings: string[], manifest: Manifest): Promise<void> {
    this.#shown = hits;
    this.#waiting = hits.filter(({ id }) => !this.#filled.has(id));
    const texts = this.#askTexts(strings, manifest);
    texts.catch(() => {});
    const slices = new TimeSlices();
    for (const [i, hit] of hits.entries()) {
      const item = this.#item(hit, manifest);
      const there = this.#list.children[i] ?? null;
      // What stands where it should is not touched: it may hold the reader's place.
      if (there !== item) this.#list.insertBefore(item, there);
      await slices.yieldIfDue();
      if (this.#shown !== hits) return;
    }
    while (this.#list.children.length > hits.length) this.#list.lastElementChild?.remove();
    await texts;
  }

  /** Asks for no more texts: the search is over. */
  close(): void {
    this.#shown = [];
    this.#waiting = [];
  }

  #item(hit: Hit, manifest: Manifest): HTMLLIElement {
    const item = this.#items.get(hit.id) ?? hitItem(hit, manifest);
    this.#items.set(hit.id, item);
    return item;
  }

  async #askTexts(strings: string[], manifest: Manifest): Promise<void> {
    const hits = this.#shown;
    const work = async (): Promise<void> => {
      for (let hit = this.#waiting.shift(); hit; hit = this.#waiting.shift()) await this.#fill(hit, strings, manifest);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    await Promise.all(hits.map(({ id }) => this.#filled.get(id)));
  }

  async #fill(hit: Hit, strings: string[], manifest: Manifest): Promise<void> {
    const excerpt = this.#client.excerpt({ folder: hit.folder, ordinal: hit.ordinal }, this.#typed);
    const filling = Promise.all([excerpt, this.#above]).then(([text]) =>
      fillHit(this.#item(hit, manifest), text, strings),
    );
    filling.catch(() => {}); // whoever waits for all texts is told
    this.#filled.set(hit.id, filling);
    this.#above = filling;
    await excerpt;
  }
}
