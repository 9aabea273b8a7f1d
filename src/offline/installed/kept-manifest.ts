/** What can be searched without network: the volumes that were taken along, as they were then. */
import type { Manifest } from '../../search/manifest.ts';
import type { Note } from './names.ts';

/**
 * `manifest` with those volumes alone that are kept and that its reader can read; the others are `absent`.
 * A volume that was rebuilt since is the one that was taken along.
 */
export function keptManifest(manifest: Manifest, notes: readonly Note[]): Manifest {
  const readable = notes.flatMap(({ taken, search }) => (taken && search?.format === manifest.format ? [search] : []));
  const volumes = readable
    .flatMap(({ entries }) => entries)
    .sort((a, b) => b.to.localeCompare(a.to) || a.folder.localeCompare(b.folder));
  const kept = new Set(volumes.map(({ id }) => id));
  return { ...manifest, volumes, absent: manifest.volumes.filter(({ id }) => !kept.has(id)) };
}
