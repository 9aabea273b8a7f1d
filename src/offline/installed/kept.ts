/** What this browser keeps of the archive: the notes of packs, and the files in those that are whole. */
import { contentType } from './content-type.ts';
import { NOTE_URL, type Note, packCache, packOfCache, partUrl } from './names.ts';
import { splitFiles } from './part.ts';
import { packOfFile } from './paths.ts';

/** Parts lie unpacked for a while, since whoever asks for one file of a part asks for the next. */
const UNPACKED = 8;
const unpacked = new Map<string, Promise<Map<string, Uint8Array<ArrayBuffer>>>>();
/** Notes of whole packs never change. */
const notes = new Map<string, Note>();

/** The note in a pack's cache; null when there is none, which is so for a moment when a pack is begun. */
export async function readNote(cacheName: string): Promise<Note | null> {
  const known = notes.get(cacheName);
  if (known) return known;
  const response = await caches.match(NOTE_URL, { cacheName });
  if (!response) return null;
  const note = (await response.json()) as Note;
  if (note.taken) notes.set(cacheName, note);
  return note;
}

/** Of all packs that were begun, whole or not, or of one. */
export async function readNotes(id?: string): Promise<Note[]> {
  const names = (await caches.keys()).filter((name) => {
    const pack = packOfCache(name);
    return pack && (id === undefined || pack.id === id);
  });
  const found = await Promise.all(names.map(readNote));
  return found.filter((note) => note !== null);
}

/**
 * A file of a pack that is whole, by its path in the site.
 * @param asker the path of the page that needs it, whose pack is asked first
 */
export async function keptResponse(path: string, asker: string | null = null): Promise<Response | null> {
  const owner = packOfFile(path);
  const first = asker ? packOfFile(asker) : null;
  const whole = (await readNotes(owner ?? undefined)).filter(({ taken }) => taken);
  whole.sort((a, b) => Number(b.id === first) - Number(a.id === first));
  for (const note of whole) {
    const sum = note.parts.findLast(([from]) => from <= path)?.[2];
    const bytes = sum && (await filesIn(note, sum)).get(path);
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
  const part = await caches.match(partUrl(sum), { cacheName });
  if (!part?.body) return new Map();
  const bytes = await new Response(part.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  return splitFiles(new Uint8Array(bytes));
}
