/** Generated queries: none breaks the search, and each finds exactly the articles that a plain `includes` finds. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { Engine } from '../../src/search/engine/engine.ts';
import { unpack } from '../../src/search/engine/load.ts';
import { foldText } from '../../src/search/fold.ts';
import { SEARCH_ROOT } from '../../src/search/manifest.ts';
import { parseQuery } from '../../src/search/query/parse.ts';
import { HEADLINES, type PrintedText, printedTexts, type SearchRecord } from '../../src/search/record.ts';
import { genres } from '../../src/translations/browser/labels.ts';

const LABELS = { newspapers: { a: '聊城日报' }, topics: {}, places: {} };

let root = '';
let engine: Engine;
const records: SearchRecord[] = [];
/** The texts of each record, folded once. */
const folded = new Map<SearchRecord, { field: PrintedText['field']; text: string }[]>();
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'fuzz-'));
  const { volumes } = await buildSearchIndex({ contentDir: 'content', outDir: root });
  engine = new Engine(async (path) => unpack(new Uint8Array(await readFile(join(root, SEARCH_ROOT, path)))));
  for (const { folder, articles } of volumes)
    for (let ordinal = 0; ordinal < articles; ordinal++)
      records.push((await engine.excerpt({ folder, ordinal }, '')).record);
  for (const record of records)
    folded.set(
      record,
      printedTexts(record).map(({ field, text }) => ({ field, text: foldText(text) })),
    );
});
after(() => rm(root, { recursive: true, force: true }));

/** A query as a tree, how it is written, and what it must find. */
type Tree =
  | { string: string; field: 'any' | 'title' | 'by' }
  | { genre: string }
  | { page: number }
  | { not: Tree }
  | { all: Tree[] }
  | { any: Tree[] };

const FIELD = { any: ['', ''], title: ['标题:', 'title：'], by: ['作者:', 'by:'] };

function written(tree: Tree): string {
  if ('string' in tree) {
    const quoted = tree.string.replaceAll('"', '');
    return `${FIELD[tree.field][quoted.length % 2]}"${quoted}"`;
  }
  if ('genre' in tree) return `体裁:${tree.genre}`;
  if ('page' in tree) return `版:${tree.page}`;
  if ('not' in tree) return `-(${written(tree.not)})`;
  if ('all' in tree) return `(${tree.all.map(written).join(' ')})`;
  return `（${tree.any.map(written).join(' 或 ')}）`;
}

const fields = {
  any: () => true,
  title: (name) => HEADLINES.includes(name),
  by: (name) => name === 'byline',
} satisfies Record<string, (name: PrintedText['field']) => boolean>;

/** Strings as they were folded before: each is held against every record. */
const foldedStrings = new Map<string, string>();
function foldOnce(string: string): string {
  const result = foldedStrings.get(string) ?? foldText(string.replaceAll('"', ''));
  foldedStrings.set(string, result);
  return result;
}

function holds(tree: Tree, record: SearchRecord): boolean {
  if ('string' in tree) {
    const wanted = foldOnce(tree.string);
    const texts = folded.get(record) ?? [];
    return texts.some(({ field, text }) => fields[tree.field](field) && text.includes(wanted));
  }
  if ('genre' in tree) return genres[record.genre] === tree.genre;
  if ('page' in tree) return record.pages[0]?.number === tree.page;
  if ('not' in tree) return !holds(tree.not, record);
  if ('all' in tree) return tree.all.every((part) => holds(part, record));
  return tree.any.some((part) => holds(part, record));
}

async function found(query: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const answer of engine.search(query, null)) {
    if (answer.kind === 'understood') assert.deepEqual(answer.mistakes, [], query);
    else for (const ordinal of answer.ordinals) ids.push(`${answer.entry.newspaper}/${answer.facets?.ids[ordinal]}`);
  }
  return ids.sort();
}

/** Strings that stand in some article, and now and then one that may not. */
const string = fc
  .tuple(fc.nat(), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 6 }), fc.string({ minLength: 1, maxLength: 3 }))
  .map(([article, text, start, length, other]) => {
    const texts = printedTexts(records[article % records.length] as SearchRecord);
    const characters = [...(texts[text % texts.length]?.text ?? '')];
    const at = start % characters.length;
    return start % 17 === 0 ? other : characters.slice(at, at + length).join('');
  })
  .filter((text) => foldOnce(text) !== '');

const { tree } = fc.letrec<{ tree: Tree; leaf: Tree }>((tie) => ({
  leaf: fc.oneof(
    fc.record({ string, field: fc.constantFrom('any' as const, 'any' as const, 'title' as const, 'by' as const) }),
    fc.constantFrom(...Object.values(genres)).map((genre) => ({ genre })),
    fc.integer({ min: 1, max: 4 }).map((page) => ({ page })),
  ),
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('tree').map((not) => ({ not })),
  ),
}));

test('a query finds exactly what it says', async () => {
  await fc.assert(
    fc.asyncProperty(tree, string, async (part, word) => {
      // A query must ask for something beside what it excludes.
      const whole: Tree = { all: [{ any: [{ string: word, field: 'any' }, { page: 1 }] }, part] };
      const expected = records.filter((record) => holds(whole, record)).map(({ id }) => id);
      assert.deepEqual(await found(written(whole)), expected.sort(), written(whole));
    }),
    { numRuns: 300 },
  );
});

test('whatever is typed is read, or its mistake is said', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...'()（）-－"“”:：*＊~ 　',
      '或',
      'OR',
      'AND',
      'NOT',
      'NEAR/3',
      '~5',
      '标题',
      'by',
      '日期:',
      '2023..',
      '版:',
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
    fc.constantFrom('水库', '__proto__', 'constructor:', '\ud83d'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const typed = pieces.join('');
      const { query, mistakes } = parseQuery(typed, LABELS);
      assert.ok(typed === '' || (query === null) === mistakes.length > 0, JSON.stringify({ typed, query, mistakes }));
    }),
    { numRuns: 5000 },
  );
});
