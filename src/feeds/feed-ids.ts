/**
 * What feeds and entries are called, for good (RFC 4287, 4.2.6): by an authority that no other archive has, and by the
 * article's id, so that no change of address or reading makes an entry new. `content/feed-ids.txt` lists entries that
 * readers know by another name, one a line, each ending with the article's id after a colon.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** Makes the id of a feed (by its page's address) or of an entry (by its article's id). */
export type NameEntry = (name: string, source: string) => string;

/** Of RFC 9562: namespace of URLs. */
const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/**
 * @param id of the archive: a UUID, or the beginning of its ids (`tag:example.org,2026:/`)
 * @param site where it is published: stands in for an id
 * @param known entries under other names
 * @returns a function of the name and of what else tells it from the same name elsewhere, for an archive with neither
 */
export function feedIds(id: string | undefined, site: URL | null, known: ReadonlyMap<string, string>): NameEntry {
  const specific = (name: string): string => encodeURI(name.replace(/^\//u, ''));
  const named: NameEntry = (name, source) => {
    if (id?.startsWith('tag:')) return `${id}${specific(name)}`;
    if (id) return `urn:uuid:${uuid(id, name)}`;
    // The year in which archives began to be named so: RFC 4151 asks for a day on which the host was theirs.
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

/** The entries that readers know by another name: article's id → entry's id. */
export function knownIds(content: string): Map<string, string> {
  const file = `${content}/feed-ids.txt`;
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/u) : [];
  const ids = lines.filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(ids.map((id) => [id.slice(id.lastIndexOf(':') + 1), id]));
}
