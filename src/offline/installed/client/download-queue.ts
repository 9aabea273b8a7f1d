/** Downloads packs one after another. Only one window downloads at a time. */
import { downloads } from '../../../translations/browser/offline.ts';
import { CHANGES_CHANNEL, DOWNLOAD_LOCK, type Pack } from '../names.ts';
import { DownloadError, isStop } from './download-error.ts';
import { downloadPack } from './download-pack.ts';

/** The pack that is being downloaded now. */
export interface Download {
  pack: Pack;
  /** Bytes of it that this browser has. */
  here: number;
  /** Packs that wait behind it. */
  queue: readonly Pack[];
}

/** What the queue tells the page. */
interface DownloadListener {
  /** The packs that the archive offers now. Called again when files of a pack are gone. @throws DownloadError */
  packsNow(): Promise<Pack[]>;
  /** A pack was downloaded, in whole or in part, or removed. */
  changed(): Promise<void>;
  progress(current: Download | null): void;
  /** A sentence for the reader. */
  say(text: string): void;
}

export class DownloadQueue {
  readonly #listener: DownloadListener;
  readonly #channel = new BroadcastChannel(CHANGES_CHANNEL);
  #queue: Pack[] = [];
  #now: { current: Download; stopper: AbortController } | null = null;

  constructor(listener: DownloadListener) {
    this.#listener = listener;
    this.#channel.addEventListener('message', () => void listener.changed());
  }

  get current(): Download | null {
    return this.#now?.current ?? null;
  }

  /** Downloads `packs` after those that wait already. */
  async take(packs: readonly Pack[]): Promise<void> {
    const known = new Set([this.current?.pack.id, ...this.#queue.map(({ id }) => id)]);
    this.#queue.push(...packs.filter(({ id }) => !known.has(id)));
    if (this.#now) return this.#tell();
    await this.withLock(async () => {
      for (let pack = this.#queue.shift(); pack; pack = this.#queue.shift()) {
        if (!(await this.#downloadOne(pack))) break;
      }
    });
    this.#queue = [];
  }

  /** Stops the download and empties the queue. */
  stop(): void {
    this.#queue = [];
    this.#now?.stopper.abort();
  }

  /** Runs `work` unless another window downloads or removes a pack; then the reader is told. */
  async withLock(work: () => Promise<void>): Promise<void> {
    const locks = navigator.locks as LockManager | undefined;
    if (!locks) return work();
    await locks.request(DOWNLOAD_LOCK, { ifAvailable: true }, async (lock) => {
      if (lock) await work();
      else this.#listener.say(downloads.otherWindow);
    });
  }

  /** Tells this window and the others that what is kept has changed. */
  async changed(): Promise<void> {
    this.#channel.postMessage('changed');
    await this.#listener.changed();
  }

  /** Returns false when it failed or was stopped. The packs behind it are then not started. */
  async #downloadOne(pack: Pack): Promise<boolean> {
    const stopper = new AbortController();
    this.#now = { current: { pack, here: 0, queue: this.#queue }, stopper };
    this.#tell();
    let done = false;
    try {
      await this.#downloadNewest(pack, stopper.signal);
      done = true;
    } catch (error) {
      this.#listener.say(messageFor(error));
    }
    this.#now = null;
    await this.changed();
    this.#tell();
    return done;
  }

  /** Files may be gone because the archive was published again in the meantime. Then the new version is downloaded. */
  async #downloadNewest(pack: Pack, signal: AbortSignal): Promise<void> {
    const progress = (here: number): void => {
      if (!this.#now) return;
      this.#now.current.here = here;
      this.#tell();
    };
    try {
      await downloadPack(pack, signal, progress);
    } catch (error) {
      if (!(error instanceof DownloadError) || !['gone', 'damaged'].includes(error.failure)) throw error;
      const now = (await this.#listener.packsNow()).find(({ id }) => id === pack.id);
      if (!now || now.version === pack.version) throw error;
      if (this.#now) this.#now.current.pack = now;
      await downloadPack(now, signal, progress);
    }
  }

  #tell(): void {
    this.#listener.progress(this.current);
  }
}

function messageFor(error: unknown): string {
  if (isStop(error)) return downloads.stopped;
  return error instanceof DownloadError ? error.message : downloads.failed(String(error));
}
