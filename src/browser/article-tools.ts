/** 分享 opens the device's share dialog, or copies title and address if there is none. 打印 prints. */
import { articleTools } from '../translations/browser/article-tools.ts';

const tools = document.querySelector<HTMLElement>('.article-tools');
const share = tools?.querySelector<HTMLButtonElement>('[data-share]');

/** How long the button shows “已复制”, in milliseconds. */
const NOTICE = 2000;

async function shareArticle(button: HTMLButtonElement): Promise<void> {
  const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  // As printed, whatever script the headline is shown in.
  const title = document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content ?? document.title;
  const label = button.textContent;
  try {
    if (navigator.share) {
      await navigator.share({ title, url });
      return;
    }
    await navigator.clipboard.writeText(`${title} ${url}`);
    button.textContent = articleTools.copied;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    button.textContent = articleTools.notCopied;
  }
  setTimeout(() => {
    button.textContent = label;
  }, NOTICE);
}

if (tools && share) {
  tools.hidden = false;
  share.addEventListener('click', () => void shareArticle(share));
  tools.querySelector('[data-print]')?.addEventListener('click', () => window.print());
}
