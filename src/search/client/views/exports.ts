/** Buttons that hand out all hits as files. */
import { el } from '../dom.ts';
import type { ExportFormat } from '../export.ts';

const NAMES: Record<ExportFormat, string> = { csv: 'CSV 表格', ris: 'RIS 文献' };

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
  const words = el('span');
  const buttons = Object.entries(NAMES).map(([key, name]) => {
    const format = key as ExportFormat;
    const button = el('button', { type: 'button' }, name);
    button.addEventListener('click', async () => {
      button.disabled = true;
      try {
        download(
          await write(format, origin()),
          `${document.querySelector('.brand')?.textContent?.trim() ?? ''}检索结果.${format}`,
        );
      } catch (error) {
        failed(error);
      } finally {
        button.disabled = !offered;
      }
    });
    return button;
  });
  element.replaceChildren(words, ...buttons);
  return (complete) => {
    offered = complete;
    words.textContent = complete ? '导出全部：' : '检索完毕后可导出：';
    for (const button of buttons) button.disabled = !complete;
  };
}

/** What goes before the addresses of articles: an archive on a stick may have a place on the web, or none. */
function origin(): string {
  if (location.protocol !== 'file:') return location.origin;
  const published = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return published ? new URL(published).origin : '';
}

function download(blob: Blob, name: string): void {
  const href = URL.createObjectURL(blob);
  el('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
