/** The settings of the archive: `content/site.yaml`, or the defaults if there is none. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Site, siteSchema } from '../model/site.ts';
import { contentFolder } from './content-folder.ts';

const loaded = new Map<string, Site>();

/** The same settings at every call. @throws ZodError when the file is not what ingest writes. */
export function siteSettings(content = contentFolder()): Site {
  const known = loaded.get(content);
  if (known) return known;
  const file = `${content}/site.yaml`;
  const site = siteSchema.parse(existsSync(file) ? (parse(readFileSync(file, 'utf8')) ?? {}) : {});
  loaded.set(content, site);
  return site;
}
