/** Reads one file with one importer, as ingest would. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Importer } from '../../ingest/importers/importer.ts';
import type { SourcePage } from '../../ingest/source-page.ts';

/** The pages that an importer finds in a file. @throws Error with the codes of the importer's messages when it finds none */
export async function readThrough(importer: Importer, path: string): Promise<SourcePage[]> {
  const { pages, messages } = await importer({ path, file: path });
  const sources: SourcePage[] = [];
  for await (const { source, messages: said } of pages) {
    if (source) sources.push(source);
    messages.push(...said);
  }
  if (sources.length === 0) throw new Error(messages.map(({ code }) => code).join(' '));
  return sources;
}

export async function readText(importer: Importer, text: string): Promise<SourcePage> {
  const folder = mkdtempSync(join(tmpdir(), 'hedingben-'));
  try {
    const path = join(folder, '01');
    writeFileSync(path, text);
    const [source] = await readThrough(importer, path);
    return source as SourcePage;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
