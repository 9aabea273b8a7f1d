/** Buttons to save all hits as files. */
import { siteBase } from '../../../browser/site-href.ts';
import { exporting } from '../../../translations/browser/search.ts';
import { el } from '../dom.ts';
import type { ExportFormat } from '../export.ts';

const NAMES: Record<ExportFormat, string> = { csv: exporting.csv, ris: exporting.ris };

/**
 * Puts the buttons into `element`. `write` makes the file; `failed` is told when it cannot be made. Offers nothing until
 * what comes back is told that all hits are there.
 */
export function putExports(
  element: HTMLElement,
  write: (format: ExportFormat, origin: string) => Promise<Blob>,
  failed: (error: unknown) => void,
): (complete: boolean) => void {
  let offered = false;
  const message = el('span');
  const buttons = Object.entries(NAMES).map(([key, name]) => {
    const format = key as ExportFormat;
    const button = el('button', { type: 'button' }, name);
    button.addEventListener('click', async () => {
      button.disabled = true;
      try {
        download(
          await write(format, origin()),
          `${exporting.file(document.querySelector('.brand')?.textContent?.trim() ?? '')}.${format}`,
        );
      } catch (error) {
        failed(error);
      } finally {
        button.disabled = !offered;
      }
    });
    return button;
  });
  element.replaceChildren(message, ...buttons);
  return (complete) => {
    offered = complete;
    message.textContent = complete ? exporting.ready : exporting.later;
    for (const button of buttons) button.disabled = !complete;
  };
}

/**
 * What goes before the addresses of articles, without a slash at its end. An archive on a stick may have a place on the
 * web, which this page's canonical address (`…/search/`) tells, or none.
 */
function origin(): string {
  if (location.protocol !== 'file:') return location.origin + siteBase().slice(0, -1);
  const published = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return published ? new URL('..', published).href.slice(0, -1) : '';
}

function download(blob: Blob, name: string): void {
  const href = URL.createObjectURL(blob);
  el('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
