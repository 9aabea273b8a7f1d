/** What this browser keeps of the archive: the notes of packs, and the files in those that are whole. */
import { siteHref } from '../../browser/site-href.ts';
import { contentType } from './content-type.ts';
import { CHANGES_CHANNEL, NOTE_URL, type Note, packCache, packOfCache, partUrl } from './names.ts';
import { splitFiles } from './part.ts';
import { packOfFile } from './paths.ts';
import { unfoldRepeats } from './repeats.ts';

/** Parts lie unpacked for a while, since whoever asks for one file of a part asks for the next. */
const UNPACKED = 8;
const unpacked = new Map<string, Promise<Map<string, Uint8Array<ArrayBuffer>>>>();
/** Notes of whole packs, for the files that pages ask for by the hundred. Whether a pack is damaged is read anew. */
const notes = new Map<string, Note>();

/** The note in a pack's cache; null when there is none, as at the start of a download, or when it cannot be read. */
async function readNote(cacheName: string): Promise<Note | null> {
  const response = await caches.match(siteHref(NOTE_URL), { cacheName });
  const note = (await response?.json().catch(() => null)) as Note | null | undefined;
  if (!note || !isNote(note, cacheName)) return null;
  if (note.taken) notes.set(cacheName, note);
  return note;
}

/** A note that something else has written is none. */
const isNote = ({ id, version, parts, bytes }: Partial<Note>, cacheName: string): boolean =>
  packCache(String(id), String(version)) === cacheName && Array.isArray(parts) && typeof bytes === 'number';

/** Names of the caches of all packs, or of one. */
async function packCaches(id?: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => {
    const pack = packOfCache(name);
    return pack !== null && (id === undefined || pack.id === id);
  });
}

/** The notes of all packs, whole or not, as they are now. */
export async function readNotes(): Promise<Note[]> {
  const found = await Promise.all((await packCaches()).map(readNote));
  return found.filter((note) => note !== null);
}

/** Packs whose cache has no note that can be read: nothing of them is in use. */
export async function readUnknownPacks(): Promise<{ id: string; version: string }[]> {
  const found = await Promise.all(
    (await packCaches()).map(async (name) => ((await readNote(name)) ? null : packOfCache(name))),
  );
  return found.filter((pack) => pack !== null);
}

/**
 * A file of a pack that is whole, by its path in the site; null when no pack has it. A part that cannot be read is marked
 * as damaged, and the next pack is asked.
 * @param referrer the path of the page that needs it, whose pack is asked first
 */
export async function keptResponse(path: string, referrer: string | null = null): Promise<Response | null> {
  const owner = packOfFile(path);
  const first = referrer ? packOfFile(referrer) : null;
  const read = (name: string) => notes.get(name) ?? readNote(name);
  const found = await Promise.all((await packCaches(owner ?? undefined)).map(read));
  const whole = found.filter((note) => note !== null && note.taken !== null) as Note[];
  whole.sort((a, b) => Number(b.id === first) - Number(a.id === first));
  for (const note of whole) {
    const sum = note.parts.findLast(([from]) => from <= path)?.[2];
    if (!sum) continue;
    const files = await filesIn(note, sum).catch(() => null);
    if (!files) await markDamaged(note, sum);
    const bytes = files?.get(path);
    if (bytes) {
      const headers = { 'Content-Type': contentType(path), Date: new Date(note.taken ?? 0).toUTCString() };
      return new Response(bytes, { headers });
    }
  }
  return null;
}

async function filesIn({ id, version }: Note, sum: string): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const known = unpacked.get(sum);
  if (known) return known;
  const files = unpack(packCache(id, version), sum);
  unpacked.set(sum, files);
  files.catch(() => unpacked.delete(sum));
  const [oldest] = unpacked.keys();
  if (unpacked.size > UNPACKED && oldest) unpacked.delete(oldest);
  return files;
}

async function unpack(cacheName: string, sum: string): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const part = await caches.match(siteHref(partUrl(sum)), { cacheName });
  if (!part?.body) throw new Error(`${partUrl(sum)} is gone`);
  const bytes = await new Response(part.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  return splitFiles(unfoldRepeats(new Uint8Array(bytes)));
}

/** Drops the part and says so in the pack's note, so that the page /offline/ offers to download it again. */
async function markDamaged({ id, version }: Note, sum: string): Promise<void> {
  const name = packCache(id, version);
  const note = await readNote(name);
  if (!note || note.damaged?.includes(sum)) return;
  const cache = await caches.open(name);
  await cache.delete(siteHref(partUrl(sum)));
  const marked: Note = { ...note, damaged: [...(note.damaged ?? []), sum] };
  await cache.put(siteHref(NOTE_URL), Response.json(marked));
  new BroadcastChannel(CHANGES_CHANNEL).postMessage('changed');
}
