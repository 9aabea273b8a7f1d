/**
 * Permanent ids of feeds and entries (RFC 4287, 4.2.6). They consist of an authority that no other archive has, and the
 * id of the article, so a new address or a better reading does not make an entry new. `content/feed-ids.txt` lists entries that
 * were published with another id, one in each line, ending in a colon and the article's id.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** Makes the id of a feed (by its page's address) or of an entry (by its article's id). */
export type NameEntry = (name: string, source: string) => string;

/** The namespace of URLs in RFC 9562. */
const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/**
 * @param id of the archive: a UUID, or the beginning of its ids (`tag:example.org,2026:/`)
 * @param site the address of the archive, used if there is no id
 * @param known entries under other names
 * @returns a function of the name and of what else tells it from the same name elsewhere, for an archive with neither
 */
export function feedIds(id: string | undefined, site: URL | null, known: ReadonlyMap<string, string>): NameEntry {
  const specific = (name: string): string => encodeURI(name.replace(/^\//u, ''));
  const named: NameEntry = (name, source) => {
    if (id?.startsWith('tag:')) return `${id}${specific(name)}`;
    if (id) return `urn:uuid:${uuid(id, name)}`;
    // RFC 4151 asks for a day on which the archive owned the host: the first year in which such ids were made.
    if (site) return `tag:${site.hostname},2026:${site.pathname}${specific(name)}`;
    return `urn:uuid:${uuid(uuid(URL_NAMESPACE, source), name)}`;
  };
  return (name, source) => known.get(name) ?? named(name, source);
}

/** A UUID of version 5: the same name in the same namespace is the same UUID. */
function uuid(namespace: string, name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name);
  const bytes = hash.digest().subarray(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}

/** The entries that were published with another id: article's id → entry's id. */
export function knownIds(content: string): Map<string, string> {
  const file = `${content}/feed-ids.txt`;
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/u) : [];
  const ids = lines.filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(ids.map((id) => [id.slice(id.lastIndexOf(':') + 1), id]));
}
