/** Reads the settings of the archive: `site.yaml`, or the defaults if the file is missing. */
import { join } from 'node:path';
import { type Site, siteSchema } from '../model/site.ts';
import { readSeedText } from './seed-files.ts';
import { type Parsed, parseYaml } from './yaml.ts';

export function readSettings(seeds: string, label: string): Parsed<Site> {
  const file = `${label}/site.yaml`;
  const { text, message } = readSeedText(join(seeds, 'site.yaml'), file, seeds);
  if (message) return { value: null, messages: [message] };
  return text === null ? { value: siteSchema.parse({}), messages: [] } : parseYaml(text, file, siteSchema);
}
