/** Reads a printed page through a door, and judges what the reader made of it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExpectedItem } from '../../scripts/score/compare.ts';
import { type Comparison, compare, type ReadArticle } from '../../scripts/score/compare.ts';
import type { Door } from '../../src/ingest/doors/door.ts';
import { type PageReading, readPage } from '../../src/ingest/pipeline.ts';
import type { SourcePage } from '../../src/ingest/source-page.ts';
import { plain } from '../../src/newspapers/plain.ts';

export interface Judged {
  source: SourcePage;
  reading: PageReading;
  comparison: Comparison;
}

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

export function judge(source: SourcePage, expected: readonly ExpectedItem[]): Judged {
  const date = '2024-01-01';
  const reading = readPage(source, {
    newspaper: 'pressed',
    issue: date,
    date,
    page: '01',
    number: null,
    style: plain,
    topics: [],
    places: [],
  });
  const read = reading.articles.map(({ front, paragraphs }): ReadArticle => {
    const texts = (kind: string): string[] => paragraphs.filter((one) => one.kind === kind).map((one) => one.text);
    return { ...front, paragraphs: texts('text'), subheadings: texts('subheading') };
  });
  return {
    source,
    reading,
    comparison: compare(
      expected.map(({ topics_any: _any, ...item }) => item),
      read,
    ),
  };
}
