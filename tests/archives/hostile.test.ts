/** Hostile text in every field of an archive: what is built shows it, and nothing of it is markup, an address or a script. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { faultOfXml } from '../well-formed.ts';
import { builtArchive } from './built-archive.ts';
import { PAYLOADS } from './hostile/payloads.ts';

const ALL = PAYLOADS.join(' ');
/** For what stands on every page: one payload for each way out of an element, an attribute, a comment or a feed. */
const FEW = [0, 1, 24, 25, 27, 32, 33, 42].map((i) => PAYLOADS[i]).join(' ');
/** JSON is YAML. */
const yaml = (value: unknown): string => JSON.stringify(value);
/** `aa`, `ab`, …: ids have no digits. */
const idOf = (i: number): string => String.fromCharCode(97 + Math.floor(i / 26), 97 + (i % 26));
const named = (value: (payload: string, i: number) => object): string =>
  yaml(PAYLOADS.map((payload, i) => ({ id: `pay-${idOf(i)}`, label: `签${payload}`, ...value(payload, i) })));

/** A page of the payloads: each stands in a headline, a paragraph and a byline. A file with a NUL byte is no text. */
const pageOf = (payloads: readonly string[]): string =>
  payloads
    .map((payload) => payload.replaceAll('\u0000', ''))
    .map(
      (payload, i) =>
        `小城第${i}条公交线开通${payload.replaceAll('\n', ' ')}\n\n本报讯（记者 王一）昨日，小城开通了公交线${payload}，市民说，出门方便多了。\n\n通讯员 ${payload}\n`,
    )
    .join('\n\n');

const SHARE = Math.ceil(PAYLOADS.length / 4);
const PAGES = [1, 2, 3, 4].map((n) => [`0${n}`, PAYLOADS.slice((n - 1) * SHARE, n * SHARE)] as const);

const SEEDS: Record<string, string> = {
  'site.yaml': yaml({ title: FEW, tagline: ALL, description: FEW, publisher: FEW, licence: FEW, rights: FEW }),
  'topics.yaml': named(() => ({})),
  'places.yaml': named((payload, i) => ({ names: [`城${payload}`, '小城'], at: [i - 30, i] })),
  'watch.yaml': named((payload) => ({ words: [`线${payload}`, '公交'] })),
  'xiao-bao/newspaper.yaml': yaml({ id: 'xiao-bao', title: FEW, titleLatin: FEW, place: FEW }),
  'xiao-bao/2024-01-02/issue.yaml': yaml({
    date: '2024-01-02',
    dateCertainty: 'inferred',
    dateEvidence: ALL,
    received: { file: ALL, sha256: '0'.repeat(64) },
    pages: Object.fromEntries(PAGES.map(([page, payloads], i) => [page, { number: i + 1, name: payloads[0] }])),
  }),
  ...Object.fromEntries(PAGES.map(([page, payloads]) => [`xiao-bao/2024-01-02/${page}.txt`, pageOf(payloads)])),
  'xiao-bao/2024-01-03/01.txt': '小城开通公交\n\n本报讯（记者 王一）昨日，小城开通了公交线。\n',
  'xiao-bao/2024-01-03/01.corrections.yaml': yaml([
    { replace: '公交线', with: ALL, line: 3, reason: ALL },
    { article: 1, set: { title: ALL, kicker: ALL, subtitle: ALL, column: ALL, topics: ['pay-aa'] }, reason: ALL },
  ]),
};

const SCRIPT_ADDRESS = /^[\s\u0000-\u0020]*(?:javascript|vbscript|data:text\/html)/iu;

/** Everything in a page that a payload would have put there. */
function* breaches(node: Tree.Node): Generator<string> {
  if ('attrs' in node) {
    for (const { name, value } of node.attrs) {
      if (name === 'pwn' || name.startsWith('on')) yield `<${node.tagName} ${name}=${value}>`;
      if (['href', 'src', 'action', 'data', 'xlink:href', 'formaction'].includes(name)) {
        if (SCRIPT_ADDRESS.test(value)) yield `<${node.tagName} ${name}=${value}>`;
        if (/^(?:https?:)?\/\/evil\.example/u.test(value)) yield `<${node.tagName} ${name}=${value}>`;
      }
      if (name === 'http-equiv' && value.toLowerCase() === 'refresh') yield `<${node.tagName} ${name}=${value}>`;
    }
    if (['iframe', 'object', 'embed', 'base', 'marquee', 'math'].includes(node.tagName)) yield `<${node.tagName}>`;
    if (node.tagName === 'script' && !node.attrs.some(({ value }) => value === 'application/ld+json'))
      for (const child of node.childNodes)
        if ('value' in child && child.value.includes('pwned')) yield `script: ${child.value.slice(0, 80)}`;
  }
  if ('content' in node) yield* breaches(node.content);
  for (const child of 'childNodes' in node ? node.childNodes : []) yield* breaches(child);
}

function* textsOf(node: Tree.Node): Generator<string> {
  if (node.nodeName === '#text' && 'value' in node) yield node.value;
  for (const child of 'childNodes' in node ? node.childNodes : []) yield* textsOf(child);
}

const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

test('the check sees a payload that is not escaped', () => {
  for (const payload of PAYLOADS.slice(0, 20)) assert.notDeepEqual([...breaches(parse(payload))], [], payload);
  assert.notDeepEqual([...breaches(parse(`<a href="${PAYLOADS[38]}">`))], []);
});

test(`${PAYLOADS.length} payloads in every field are text wherever they are shown`, { timeout: 600_000 }, async (t) => {
  assert.equal(PAYLOADS.length, 62);
  const site = await builtArchive(t, SEEDS);
  const read = (file: string): string => readFileSync(join(site, file), 'utf8');
  const pages = globSync('**/*.html', { cwd: site });
  assert.ok(pages.length > 62, `${pages.length} pages`);
  let shown = '';
  for (const file of pages) {
    const document = parse(read(file));
    assert.deepEqual([...breaches(document)], [], file);
    if (file.includes('source') || /\/l\d+\//u.test(file)) shown += bare([...textsOf(document)].join(''));
  }
  for (const payload of PAYLOADS) assert.ok(shown.includes(bare(payload)), `${payload} is shown`);
  const feeds = globSync('**/*.{xml,opml,svg}', { cwd: site });
  assert.ok(feeds.length > 62, `${feeds.length} feeds`);
  for (const file of feeds) assert.equal(faultOfXml(read(file)), null, file);
  for (const file of globSync('**/*.{json,webmanifest}', { cwd: site }))
    assert.doesNotThrow(() => JSON.parse(read(file)), file);
});
