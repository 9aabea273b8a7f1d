/** A quiet word to the reader of a page that is another by now. The page goes on as it is until they choose. */
import { updateNotice } from '../../../translations/browser/update-notice.ts';
import type { Message } from '../names.ts';

/** Asks the worker that has just taken over, and shows the notice, once, when there is something to see anew. */
export function noticeUpdate(worker: ServiceWorker | null): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => {
    if (data === true && !document.querySelector('.update-notice')) show();
  };
  const volumes = document.querySelector<HTMLElement>('[data-search-volumes]')?.dataset.searchVolumes ?? null;
  const url = location.origin + location.pathname;
  worker?.postMessage({ kind: 'changed', url, volumes } satisfies Message, [port2]);
}

function show(): void {
  const notice = document.createElement('div');
  notice.className = 'update-notice';
  notice.setAttribute('role', 'status');
  notice.append(
    updateNotice.text,
    button(updateNotice.reload, () => location.reload()),
    button(updateNotice.later, () => notice.remove()),
  );
  document.body.append(notice);
}

function button(label: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', onClick);
  return made;
}
