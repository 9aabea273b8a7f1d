/** What can go wrong when a pack is downloaded, in words for the reader. */

export type DownloadFailure = 'offline' | 'gone' | 'damaged' | 'full' | 'refused';

const WORDS: Record<DownloadFailure, string> = {
  offline: '网络断了，或网站没有应答。已取的部分留着，联网后可以接着取。',
  gone: '网站上缺少要取的文件，可能正在更新。已取的部分留着，请稍后接着取。',
  damaged: '取到的文件与清单不符（可能是网站的错误页），没有收下。已取的部分留着，请稍后接着取。',
  full: '存储空间不够，这一册没有带走，已取的部分也已删除，没有留下半册。请先删除别的册，或清理设备。',
  refused: '浏览器拒绝保存，这一册没有带走。请检查浏览器的存储设置。',
};

export class DownloadError extends Error {
  readonly failure: DownloadFailure;

  constructor(failure: DownloadFailure, cause?: unknown) {
    super(WORDS[failure], { cause });
    this.name = 'DownloadError';
    this.failure = failure;
  }
}

const isNamed = (error: unknown, name: string): boolean => error instanceof Error && error.name === name;
/** The reader stopped it. */
export const isStop = (error: unknown): boolean => isNamed(error, 'AbortError');

/** An error of the browser's store as ours. */
export function storeError(cause: unknown): unknown {
  if (cause instanceof DownloadError || isStop(cause)) return cause;
  return new DownloadError(isNamed(cause, 'QuotaExceededError') ? 'full' : 'refused', cause);
}
