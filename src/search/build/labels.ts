/** What readers call newspapers, topics and places, for the names of filters. */
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

type Labelled = { id: string; title?: string; label?: string };
const byId = (records: Labelled[]): Record<string, string> =>
  Object.fromEntries(records.map(({ id, title, label }) => [id, title ?? label ?? id]));

/** Labels by id, from `newspapers/*.yaml`, `topics.yaml` and `places.yaml`. */
export async function readLabels(
  contentDir: string,
): Promise<Record<'newspapers' | 'topics' | 'places', Record<string, string>>> {
  const read = async (file: string): Promise<unknown> => parse(await readFile(join(contentDir, file), 'utf8'));
  const newspapers: Labelled[] = [];
  for await (const file of glob('newspapers/*.yaml', { cwd: contentDir })) {
    newspapers.push((await read(file)) as Labelled);
  }
  return {
    newspapers: byId(newspapers.sort((a, b) => a.id.localeCompare(b.id))),
    topics: byId((await read('topics.yaml')) as Labelled[]),
    places: byId((await read('places.yaml')) as Labelled[]),
  };
}
