/** Takes packs along one after another, in one window of all at a time. */
import { CHANGES_CHANNEL, type Pack, TAKING_LOCK } from '../names.ts';
import { takePack } from './take.ts';
import { isStop, TakeError } from './take-error.ts';

/** What is being done. */
export interface Taking {
  pack: Pack;
  /** Bytes that are here. */
  here: number;
  /** Waiting behind it. */
  queue: readonly Pack[];
}

/** What the desk tells the page. */
interface Hearer {
  /** Packs as the archive offers them now; asked again when files are gone. @throws TakeError */
  packsNow(): Promise<Pack[]>;
  /** Something is kept, or half kept, that was not before. */
  changed(): Promise<void>;
  progress(taking: Taking | null): void;
  /** A sentence for the reader. */
  say(words: string): void;
}

export class Desk {
  readonly #hearer: Hearer;
  readonly #channel = new BroadcastChannel(CHANGES_CHANNEL);
  #queue: Pack[] = [];
  #now: { taking: Taking; stopper: AbortController } | null = null;

  constructor(hearer: Hearer) {
    this.#hearer = hearer;
    this.#channel.addEventListener('message', () => void hearer.changed());
  }

  get taking(): Taking | null {
    return this.#now?.taking ?? null;
  }

  /** Takes `packs` along, behind those that wait already. */
  async take(packs: readonly Pack[]): Promise<void> {
    const known = new Set([this.taking?.pack.id, ...this.#queue.map(({ id }) => id)]);
    this.#queue.push(...packs.filter(({ id }) => !known.has(id)));
    if (this.#now) return this.#tell();
    await this.alone(async () => {
      for (let pack = this.#queue.shift(); pack; pack = this.#queue.shift()) {
        if (!(await this.#takeOne(pack))) break;
      }
    });
    this.#queue = [];
  }

  /** Stops, and forgets what waits. */
  stop(): void {
    this.#queue = [];
    this.#now?.stopper.abort();
  }

  /** Does `work` when no other window is at the same; says so when one is. */
  async alone(work: () => Promise<void>): Promise<void> {
    const locks = navigator.locks as LockManager | undefined;
    if (!locks) return work();
    await locks.request(TAKING_LOCK, { ifAvailable: true }, async (lock) => {
      if (lock) await work();
      else this.#hearer.say('另一个窗口正在带走合订本，请到那里看进度；那里做完，这里再来。');
    });
  }

  /** Tells this window and the others that what is kept has changed. */
  async changed(): Promise<void> {
    this.#channel.postMessage('changed');
    await this.#hearer.changed();
  }

  /** False when it failed or was stopped, and what waits had better not be begun. */
  async #takeOne(pack: Pack): Promise<boolean> {
    const stopper = new AbortController();
    this.#now = { taking: { pack, here: 0, queue: this.#queue }, stopper };
    this.#tell();
    let done = false;
    try {
      await this.#takeNewest(pack, stopper.signal);
      done = true;
    } catch (error) {
      this.#hearer.say(wordsFor(error));
    }
    this.#now = null;
    await this.changed();
    this.#tell();
    return done;
  }

  /** Files may be gone because the archive was published anew meanwhile; then the new pack is taken. */
  async #takeNewest(pack: Pack, signal: AbortSignal): Promise<void> {
    const progress = (here: number): void => {
      if (!this.#now) return;
      this.#now.taking.here = here;
      this.#tell();
    };
    try {
      await takePack(pack, signal, progress);
    } catch (error) {
      if (!(error instanceof TakeError) || !['gone', 'damaged'].includes(error.failure)) throw error;
      const now = (await this.#hearer.packsNow()).find(({ id }) => id === pack.id);
      if (!now || now.version === pack.version) throw error;
      if (this.#now) this.#now.taking.pack = now;
      await takePack(now, signal, progress);
    }
  }

  #tell(): void {
    this.#hearer.progress(this.taking);
  }
}

function wordsFor(error: unknown): string {
  if (isStop(error)) return '已停止。已取的部分留着，随时可以接着取。';
  return error instanceof TakeError ? error.message : `没有带走：${String(error)}`;
}
