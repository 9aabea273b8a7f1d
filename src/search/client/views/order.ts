/** The order of the hits, their first and last day, and the way back to all of them. */
import { find } from '../dom.ts';
import { isNarrowed, type SearchState, withoutFilters } from '../state.ts';

const tools = find('[data-search-tools]');
const clear = find('[data-search-clear]', tools);
const names = ['sort', 'from', 'to'] as const;
const controls = names.map((name) => find<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`, tools));

/** Shows the state's choices. A date that is being typed is left alone. */
export function drawOrder(state: SearchState, hits: number): void {
  tools.hidden = hits === 0 && !isNarrowed(state);
  clear.hidden = !isNarrowed(state);
  for (const [i, name] of names.entries()) {
    const control = controls[i];
    if (control && (document.activeElement !== control || name === 'sort')) control.value = state[name];
  }
}

/** `narrow` takes what was chosen; `push` is false while the reader goes on changing the same choice. */
export function watchOrder(state: () => SearchState, narrow: (next: SearchState, push: boolean) => void): void {
  for (const [i, name] of names.entries()) {
    const control = controls[i];
    let begun = false;
    control?.addEventListener('change', () => {
      // Browsers tell of a date at each digit of its year: 0002, 0020, 0202, 2024.
      if (!control.validity.valid) return;
      narrow({ ...state(), [name]: control.value }, !begun);
      begun = true;
    });
    control?.addEventListener('blur', () => {
      begun = false;
      if (control.value !== '') control.value = state()[name];
    });
  }
  clear.addEventListener('click', () => {
    // The button goes when nothing is left to clear.
    controls[0]?.focus();
    narrow(withoutFilters(state()), true);
  });
}
