/** What can go wrong when a pack is downloaded, in words for the reader. */
import { downloads } from '../../../translations/browser/offline.ts';

type DownloadFailure = 'offline' | 'gone' | 'damaged' | 'full' | 'refused';

export class DownloadError extends Error {
  readonly failure: DownloadFailure;

  constructor(failure: DownloadFailure, cause?: unknown) {
    super(downloads.errors[failure], { cause });
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
