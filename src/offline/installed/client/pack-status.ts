/** The status of each pack in this browser: offered, partly downloaded, kept, kept in an older version. */
import { siteHref } from '../../../browser/site-href.ts';
import { packs } from '../../../translations/browser/offline.ts';
import { readNotes, readUnknownPacks } from '../kept.ts';
import { type Note, type Pack, packCache, partUrl } from '../names.ts';

export interface PackStatus {
  id: string;
  /** As the archive has it now; null when the archive is not to be reached, or has it no more. */
  offered: Pack | null;
  /** As it is kept, whole; null when it is not. */
  kept: Note | null;
  /** Begun and not whole; `here` of its bytes have come. */
  partial: { note: Note; here: number } | null;
  /** Something is stored of it, and the record of what it is cannot be read. */
  unreadable: boolean;
}

/** `packs` is what the archive offers now. Those offered first, in their order. */
export async function readPackStatuses(packs: readonly Pack[]): Promise<PackStatus[]> {
  const notes = await readNotes();
  const unknown = await readUnknownPacks();
  const ids = new Set([...packs, ...notes, ...unknown].map(({ id }) => id));
  return Promise.all(
    [...ids].map(async (id) => {
      const own = notes.filter((note) => note.id === id);
      const partial = own.find(({ taken }) => !taken);
      return {
        id,
        offered: packs.find((pack) => pack.id === id) ?? null,
        kept: own.find(({ taken }) => taken) ?? null,
        partial: partial ? { note: partial, here: await bytesHere(partial) } : null,
        unreadable: own.length === 0 && unknown.some((pack) => pack.id === id),
      };
    }),
  );
}

async function bytesHere({ id, version, parts }: Note): Promise<number> {
  const cache = await caches.open(packCache(id, version));
  const here = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  return parts.reduce((sum, [, bytes, part]) => sum + (here.has(siteHref(partUrl(part))) ? bytes : 0), 0);
}

/** Is the pack that the archive offers not here, or not whole? */
export const isIncomplete = ({ offered, kept }: PackStatus): boolean =>
  offered !== null && (kept?.version !== offered.version || isDamaged(kept));

export const isDamaged = (note: Note | null): boolean => (note?.damaged ?? []).length > 0;

/** Bytes that are still to come; of a volume that is kept in an older version at most so many. */
export function bytesMissing({ offered, kept, partial }: PackStatus): number {
  if (!offered) return 0;
  if (kept?.version === offered.version)
    return kept.parts.reduce((sum, [, bytes, part]) => sum + (kept.damaged?.includes(part) ? bytes : 0), 0);
  return offered.bytes - (partial?.note.version === offered.version ? partial.here : 0);
}

/** 聊城日报 2023年 */
export function volumeName({ id, newspaper }: Pick<Pack, 'id' | 'newspaper'>): string {
  return newspaper === null ? packs.common : packs.volume({ newspaper, year: id.split('/')[1] ?? '' });
}
