/** Writes today's date into the citation of an article, and copies it. */
import { citation as say } from '../translations/browser/citation.ts';

/** How long the button shows the result, in milliseconds. */
const SAID = 2000;

/** `2026-11-21` by the reader's clock. */
function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

for (const day of document.querySelectorAll('[data-read-on]')) day.textContent = `[${today()}]`;

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  if (!navigator.clipboard) continue;
  const item = button.closest('li');
  if (item) item.hidden = false;
  const label = button.textContent;
  button.addEventListener('click', async () => {
    const citation = document.querySelector('[data-citation]')?.textContent?.trim() ?? '';
    button.textContent = await navigator.clipboard.writeText(citation).then(
      () => say.copied,
      () => say.notCopied,
    );
    setTimeout(() => {
      button.textContent = label;
    }, SAID);
  });
}
