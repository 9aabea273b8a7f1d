/** An LRU cache of promises. A promise that fails is dropped, which the LRU packages do not do. */
export class LruCache<T> {
  readonly #most: number;
  readonly #kept = new Map<string, Promise<T>>();

  /** @param most number of values kept; the least recently used one goes first */
  constructor(most: number) {
    this.#most = most;
  }

  /** Makes the value anew when it is next asked for. */
  forget(key: string): void {
    this.#kept.delete(key);
  }

  /** The cached value of `key`, or a new one from `make`. */
  get(key: string, make: () => Promise<T>): Promise<T> {
    const value = this.#kept.get(key) ?? make();
    this.#kept.delete(key);
    this.#kept.set(key, value);
    value.catch(() => {
      if (this.#kept.get(key) === value) this.#kept.delete(key);
    });
    const [oldest = key] = this.#kept.keys();
    if (this.#kept.size > this.#most) this.#kept.delete(oldest);
    return value;
  }
}
