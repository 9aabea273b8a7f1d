/** What entries would change on a page: it is read with the corrections that it has, and with those and the new ones. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { stringify } from 'yaml';
import { correctionsFile } from '../../src/content/correction-entry.ts';
import { type Catalogue, type IssueFolder, idOf } from '../../src/ingest/discover.ts';
import { readPages } from '../../src/ingest/page.ts';
import type { PageReading } from '../../src/ingest/pipeline.ts';
import { parseYaml } from '../../src/ingest/yaml.ts';
import { type CorrectionSeed, correctionSeedSchema } from '../../src/model/correction.ts';
import type { Message } from '../../src/model/message.ts';
import { houseStyle } from '../../src/newspapers/index.ts';

export interface Trial {
  /** The file of corrections, on the disk and in messages. */
  path: string;
  file: string;
  /** What the file would hold. */
  text: string;
  /** Entries that it does not hold yet, with the lines that their words stand on. */
  added: CorrectionSeed[];
  before: PageReading;
  /** Null where the page cannot be read so. */
  after: PageReading | null;
  /** What the new entries have wrong. */
  messages: Message[];
}

/** @returns null when the archive has no such page */
export async function tryEntries(
  catalogue: Catalogue,
  page: string,
  entries: readonly CorrectionSeed[],
): Promise<Trial | null> {
  const [newspaper, issue, name = ''] = page.split('/');
  const folder = catalogue.issues.find((one) => idOf(one) === `${newspaper}/${issue}`);
  const before = folder && (await readOne(folder, catalogue, name)).reading;
  if (!folder || !before) return null;
  const known = folder.corrections[name];
  const file = known?.file ?? correctionsFile(before.page.source.file, name);
  const path = known?.path ?? join(folder.pages[0]?.path ?? '', '..', `${name}.corrections.yaml`);
  const held = known ? readFileSync(known.path, 'utf8') : '';
  const heldEntries = parseYaml(held, file, z.array(correctionSeedSchema)).value ?? [];
  const placed = entries.map((entry) => onItsLine(entry, before));
  const added = placed.filter((entry, i) => ![...heldEntries, ...placed.slice(0, i)].some((one) => isSame(one, entry)));
  const text =
    added.length === 0
      ? held
      : `${held.replace(/\n*$/u, held.trim() ? '\n' : '')}${stringify(added, { lineWidth: 0 })}`;
  const { reading: after, messages } = await readWith(folder, catalogue, name, { file, text });
  const earlier = new Set(before.messages.map((message) => JSON.stringify(message)));
  return {
    path,
    file,
    text,
    added,
    before,
    after,
    messages: messages.filter((one) => !earlier.has(JSON.stringify(one))),
  };
}

async function readOne(
  folder: IssueFolder,
  catalogue: Catalogue,
  name: string,
): Promise<{ reading: PageReading | null; messages: Message[] }> {
  for await (const { page, reading, messages } of readPages(folder, catalogue, houseStyle(folder.newspaper)))
    if (page === name) return { reading, messages };
  return { reading: null, messages: [] };
}

async function readWith(
  folder: IssueFolder,
  catalogue: Catalogue,
  name: string,
  { file, text }: { file: string; text: string },
) {
  const scratch = mkdtempSync(join(tmpdir(), 'hedingben-corrections-'));
  try {
    const path = join(scratch, `${name}.corrections.yaml`);
    writeFileSync(path, text);
    return await readOne(
      { ...folder, corrections: { ...folder.corrections, [name]: { path, file } } },
      catalogue,
      name,
    );
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Two entries that do the same, whatever reasons they give. */
const isSame = ({ reason: _a, ...a }: CorrectionSeed, { reason: _b, ...b }: CorrectionSeed): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

/** A reader knows the paragraph, and may name another line of it: words that stand on one line of the page only are there. */
function onItsLine(entry: CorrectionSeed, { page }: PageReading): CorrectionSeed {
  if (!('replace' in entry)) return entry;
  const lines = page.lines.filter(({ text }) => text.includes(entry.replace));
  const [only] = lines;
  return only && lines.length === 1 ? { ...entry, line: only.n } : entry;
}
