/** Long work on the page is cut into slices, so that the page answers its reader between them. */

/** Milliseconds of work after which the page gets its turn: half a frame. */
const SLICE = 8;

/** Lets the page draw and handle input. */
export const yieldToMain = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Measures one piece of long work from the moment when this is made. */
export class TimeSlices {
  #since = performance.now();

  /** Call this after each small step. It yields when the slice is used up. */
  async yieldIfDue(): Promise<void> {
    if (performance.now() - this.#since < SLICE) return;
    await yieldToMain();
    this.#since = performance.now();
  }
}
