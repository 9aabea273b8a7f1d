/** The search manifest without network: the downloaded volumes, in their downloaded version. */
import type { Manifest } from '../../search/manifest.ts';
import type { Note } from './names.ts';

/**
 * `manifest` with those volumes alone that are kept whole and that its reader can read; the others are `absent`.
 * If a volume was built again since, the downloaded version counts.
 */
export function keptManifest(manifest: Manifest, notes: readonly Note[]): Manifest {
  const readable = notes.flatMap((note) =>
    note.taken && note.search?.format === manifest.format && !isIndexDamaged(note) ? [note.search] : [],
  );
  const volumes = readable
    .flatMap(({ entries }) => entries)
    .sort((a, b) => b.to.localeCompare(a.to) || a.folder.localeCompare(b.folder));
  const kept = new Set(volumes.map(({ id }) => id));
  return { ...manifest, volumes, pairs: [], absent: manifest.volumes.filter(({ id }) => !kept.has(id)) };
}

/** A search that lacks a part of the index would miss articles. */
const isIndexDamaged = ({ parts, damaged = [] }: Note): boolean =>
  parts.some(([from, , sum]) => from.startsWith('search/') && damaged.includes(sum));
