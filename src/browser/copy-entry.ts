/** Copies the correction that takes the second reading of a doubt. */
import { copyOnClick } from './copy-button.ts';

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy-entry]')) {
  const entry = button.parentElement?.querySelector('[data-entry]');
  copyOnClick(button, () => entry?.textContent ?? '');
}
