/** The names of newspapers, topics and places, and what citations say of newspapers. */
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Manifest, Publication } from '../manifest.ts';

type Labelled = { id: string; title?: string; label?: string } & Publication;
const byId = (records: Labelled[]): Record<string, string> =>
  Object.fromEntries(records.map(({ id, title, label }) => [id, title ?? label ?? id]));

/** By id, from `newspapers/*.yaml`, `topics.yaml` and `places.yaml`. */
export async function readLabels(
  contentDir: string,
): Promise<Pick<Manifest, 'newspapers' | 'topics' | 'places' | 'publications'>> {
  const read = async (file: string): Promise<unknown> => parse(await readFile(join(contentDir, file), 'utf8'));
  const newspapers: Labelled[] = [];
  for await (const file of glob('newspapers/*.yaml', { cwd: contentDir })) {
    newspapers.push((await read(file)) as Labelled);
  }
  newspapers.sort((a, b) => a.id.localeCompare(b.id));
  return {
    newspapers: byId(newspapers),
    publications: Object.fromEntries(newspapers.map(({ id, place, language }) => [id, { place, language }])),
    topics: byId((await read('topics.yaml')) as Labelled[]),
    places: byId((await read('places.yaml')) as Labelled[]),
  };
}
