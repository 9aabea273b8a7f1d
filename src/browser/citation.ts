/** Writes today's date into the citation of an article, and copies it. */
import { copyOnClick } from './copy-button.ts';

/** `2026-11-21` by the reader's clock. */
function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

for (const day of document.querySelectorAll('[data-read-on]')) day.textContent = `[${today()}]`;

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]'))
  copyOnClick(
    button,
    () => document.querySelector('[data-citation]')?.textContent?.trim() ?? '',
    button.closest('li') ?? button,
  );
