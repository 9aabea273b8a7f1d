/** The page's side of the search worker: requests out, answers in. */
import type { HitPlace, Understood, VolumeHits } from '../engine/engine.ts';
import type { Excerpt } from '../engine/excerpt.ts';
import type { Manifest } from '../manifest.ts';
import type { Query } from '../query/query.ts';
import type { SearchRecord } from '../record.ts';
import type { Answer, Request } from './messages.ts';

/** A search that failed, in words for the reader. */
export class SearchFailed extends Error {
  readonly file: string;
  constructor(message: string, file: string) {
    super(message);
    this.file = file;
  }
}

interface Waiting {
  answer?: (answer: Understood | VolumeHits) => void;
  done: (value: never) => void;
  failed: (error: SearchFailed) => void;
}

type Ask<R = Request> = R extends Request ? Omit<R, 'id'> : never;

export class SearchClient {
  readonly #worker: Worker | MessagePort;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  constructor(worker: Worker | MessagePort) {
    this.#worker = worker;
    worker.addEventListener('message', (event) => this.#hear((event as MessageEvent<Answer>).data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      const error = new SearchFailed('检索程序没有装好。请刷新页面再试；若仍如此，请换新版浏览器。', 'worker');
      for (const { failed } of this.#waiting.values()) failed(error);
      this.#waiting.clear();
    });
  }

  #hear(data: Answer): void {
    const waiting = this.#waiting.get(data.id);
    if (!waiting) return;
    if ('answer' in data) {
      waiting.answer?.(data.answer);
      return;
    }
    this.#waiting.delete(data.id);
    if ('failed' in data) waiting.failed(new SearchFailed(data.failed, data.file));
    else waiting.done(data.done as never);
  }

  #ask<T>(request: Ask, answer?: Waiting['answer']): Promise<T> {
    const id = ++this.#last;
    return new Promise<T>((done, failed) => {
      this.#waiting.set(id, { answer, done, failed });
      this.#worker.postMessage({ ...request, id } satisfies Request);
    });
  }

  /** What there is to search. @throws SearchFailed */
  manifest(): Promise<Manifest> {
    return this.#ask({ ask: 'manifest' });
  }

  /** Hands each answer to `answer`; settles when all volumes were asked. @throws SearchFailed */
  async search(typed: string, scope: Query | null, answer: (answer: Understood | VolumeHits) => void): Promise<void> {
    await this.#ask({ ask: 'search', typed, scope }, answer);
  }

  /** The articles at `places`, without their paragraphs. @throws SearchFailed */
  records(places: HitPlace[]): Promise<SearchRecord[]> {
    return this.#ask({ ask: 'records', places });
  }

  /** What a hit shows. @throws SearchFailed */
  excerpt(place: HitPlace, typed: string): Promise<Excerpt> {
    return this.#ask({ ask: 'excerpt', place, typed });
  }
}
