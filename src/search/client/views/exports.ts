/** Buttons that hand out all hits as files. */
import type { Manifest } from '../../manifest.ts';
import { el } from '../dom.ts';
import { toCsv, toRis } from '../export.ts';
import type { Hit } from '../results.ts';
import type { SearchClient } from '../search-client.ts';

const FORMATS = [
  { name: 'CSV 表格', file: 'csv', type: 'text/csv', write: toCsv },
  { name: 'RIS 文献', file: 'ris', type: 'application/x-research-info-systems', write: toRis },
] as const;

/** Draws the buttons into `element`; `hits` are asked for when one is pressed, `failed` is told when it cannot be done. */
export function drawExports(
  element: HTMLElement,
  client: SearchClient,
  manifest: Manifest,
  hits: () => Hit[],
  failed: (error: unknown) => void,
): void {
  const buttons = FORMATS.map(({ name, file, type, write }) => {
    const button = el('button', { type: 'button' }, name);
    button.addEventListener('click', async () => {
      button.disabled = true;
      try {
        const records = await client.records(hits().map(({ folder, ordinal }) => ({ folder, ordinal })));
        const text = write(records, { newspapers: manifest.newspapers, origin: location.origin });
        download(new Blob([text], { type }), `合订本检索结果.${file}`);
      } catch (error) {
        failed(error);
      } finally {
        button.disabled = false;
      }
    });
    return button;
  });
  element.replaceChildren('导出全部：', ...buttons);
}

function download(blob: Blob, name: string): void {
  const href = URL.createObjectURL(blob);
  el('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
