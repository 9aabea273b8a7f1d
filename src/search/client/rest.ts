/** Long work on the page is done in slices, so that it answers its reader in between. */

/** Milliseconds of work after which a rest is due: half a frame. */
const SLICE = 8;

/** Lets the page draw and answer its reader. */
export const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Work begun when this is made. */
export class Slices {
  #since = performance.now();

  /** To be called after each small step: rests when it is time to. */
  async rest(): Promise<void> {
    if (performance.now() - this.#since < SLICE) return;
    await rest();
    this.#since = performance.now();
  }
}
