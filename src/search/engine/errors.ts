/** What can be wrong with the index, in words for the reader of the page. A search that could not look everywhere says so. */

export type SearchFailure = 'offline' | 'missing' | 'damaged' | 'other-build';

const WORDS: Record<SearchFailure, string> = {
  offline: '读不到检索索引：网络不通，或网站暂时没有应答。请稍后再试。',
  missing:
    '检索索引不全：缺少文件。网站可能刚刚更新，请刷新页面再试；若仍如此，需要重新构建网站（可携带版请整个文件夹重新复制）。',
  damaged: '检索索引损坏：有文件读不出来。请刷新页面再试；若仍如此，需要重新构建网站（可携带版请整个文件夹重新复制）。',
  'other-build': '检索索引与本页不是同一次构建。网站可能刚刚更新，请刷新页面再试。',
};

/** A search that could not be carried out. `message` is for readers; `file` says where, for those who mend it. */
export class SearchError extends Error {
  readonly failure: SearchFailure;
  readonly file: string;

  constructor(failure: SearchFailure, file: string, cause?: unknown) {
    super(WORDS[failure], { cause });
    this.name = 'SearchError';
    this.failure = failure;
    this.file = file;
  }
}
