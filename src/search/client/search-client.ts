/** The page's side of the search worker: requests out, answers in. */
import { searching } from '../../translations/browser/search.ts';
import type { HitPlace, Understood } from '../engine/engine.ts';
import type { Excerpt } from '../engine/excerpt.ts';
import type { Manifest } from '../manifest.ts';
import type { ExportFormat } from './export.ts';
import type { Answer, Progress, Request } from './messages.ts';
import type { View } from './results.ts';
import type { SearchState } from './state.ts';

/** A search that failed, in words for the reader. */
export class SearchFailed extends Error {
  readonly file: string;
  constructor(message: string, file: string) {
    super(message);
    this.file = file;
  }
}

interface Waiting {
  answer?: (answer: Understood | Progress) => void;
  done: (value: never) => void;
  failed: (error: SearchFailed) => void;
}

type RequestWithoutId<R = Request> = R extends Request ? Omit<R, 'id'> : never;

export class SearchClient {
  readonly #start: () => Worker | MessagePort;
  #worker: Worker | MessagePort | undefined;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  /** @param start starts search; called with the first request, and with the next one after a worker broke */
  constructor(start: () => Worker | MessagePort) {
    this.#start = start;
  }

  #begin(): Worker | MessagePort {
    const worker = this.#start();
    worker.addEventListener('message', (event) => this.#hear((event as MessageEvent<Answer>).data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#worker = undefined;
      const error = new SearchFailed(searching.notInstalled, 'worker');
      for (const { failed } of this.#waiting.values()) failed(error);
      this.#waiting.clear();
    });
    return worker;
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

  #ask<T>(request: RequestWithoutId, answer?: Waiting['answer']): Promise<T> {
    const id = ++this.#last;
    return new Promise<T>((done, failed) => {
      this.#waiting.set(id, { answer, done, failed });
      this.#worker ??= this.#begin();
      this.#worker.postMessage({ ...request, id } satisfies Request);
    });
  }

  /** What there is to search. @throws SearchFailed */
  manifest(): Promise<Manifest> {
    return this.#ask({ ask: 'manifest' });
  }

  /** Hands each answer to `answer`, the whole view last; settles when all volumes were asked. @throws SearchFailed */
  async search(state: SearchState, answer: (answer: Understood | Progress) => void): Promise<void> {
    await this.#ask({ ask: 'search', state }, answer);
  }

  /** The latest search, as far as it has come, under other filters or in another order. @throws SearchFailed */
  view(state: SearchState): Promise<View> {
    return this.#ask({ ask: 'view', state });
  }

  /** All hits of the latest search as a file. `origin` goes before the addresses of articles. @throws SearchFailed */
  export(state: SearchState, format: ExportFormat, origin: string): Promise<Blob> {
    return this.#ask({ ask: 'export', state, format, origin });
  }

  /** What a hit shows. @throws SearchFailed */
  excerpt(place: HitPlace, typed: string): Promise<Excerpt> {
    return this.#ask({ ask: 'excerpt', place, typed });
  }
}
