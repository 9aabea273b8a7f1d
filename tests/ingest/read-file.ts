/** Reads one file with one importer, as ingest would. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Door } from '../../src/ingest/doors/door.ts';
import type { SourcePage } from '../../src/ingest/source-page.ts';

/** The pages that a door finds in a file. @throws Error with the door's messages when it finds none */
export async function readThrough(door: Door, path: string): Promise<SourcePage[]> {
  const { pages, messages } = await door({ path, file: path });
  const sources: SourcePage[] = [];
  for await (const { source, messages: said } of pages) {
    if (source) sources.push(source);
    messages.push(...said);
  }
  if (sources.length === 0) throw new Error(messages.map(({ what }) => what).join(' '));
  return sources;
}

export async function readText(door: Door, text: string): Promise<SourcePage> {
  const folder = mkdtempSync(join(tmpdir(), 'hedingben-'));
  try {
    const path = join(folder, '01');
    writeFileSync(path, text);
    const [source] = await readThrough(door, path);
    return source as SourcePage;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
