/** Remembers what was made for a key, the latest asked for. */
export class Remembered<T> {
  readonly #most: number;
  readonly #kept = new Map<string, Promise<T>>();

  /** @param most how many are kept; of more, the one longest unasked for is let go */
  constructor(most: number) {
    this.#most = most;
  }

  /** What was made for `key`, or is made now. What fails is made anew the next time. */
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
