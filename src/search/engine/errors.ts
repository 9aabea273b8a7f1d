/** Errors of the index, with messages for readers. A search that could not look everywhere reports an error. */

import { searchErrors } from '../../translations/browser/search.ts';

type SearchFailure = 'offline' | 'missing' | 'damaged' | 'other-build';

/** A search that could not be carried out. `message` is for readers; `file` says where, for those who mend it. */
export class SearchError extends Error {
  readonly failure: SearchFailure;
  readonly file: string;

  constructor(failure: SearchFailure, file: string, cause?: unknown) {
    super(searchErrors[failure], { cause });
    this.name = 'SearchError';
    this.failure = failure;
    this.file = file;
  }
}
