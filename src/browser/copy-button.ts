/** A button that copies a text and says for a moment that it did. It shows itself only where the browser can copy. */
import { citation as say } from '../translations/browser/citation.ts';

/** Milliseconds for which the button says what it did. */
const SAID = 2000;

/** @param shown what is hidden as long as nothing can be copied: the button, or what it stands in */
export function copyOnClick(button: HTMLButtonElement, text: () => string, shown: HTMLElement = button): void {
  if (!navigator.clipboard) return;
  shown.hidden = false;
  const label = button.textContent;
  button.addEventListener('click', async () => {
    button.textContent = await navigator.clipboard.writeText(text()).then(
      () => say.copied,
      () => say.notCopied,
    );
    setTimeout(() => {
      button.textContent = label;
    }, SAID);
  });
}
