/** `npm run review`: the doubtful articles, the most doubtful first, on the terminal and as a page. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parse } from 'parse5';
import { parse as parseYaml, stringify } from 'yaml';
import { findDoubtful } from '../../src/content/doubtful.ts';

const ROOT = join(import.meta.dirname, '../..');
let archive = '';

before(() => {
  archive = mkdtempSync(join(tmpdir(), 'hedingben-review-'));
  cpSync(join(ROOT, 'content'), join(archive, 'content'), { recursive: true });
  makeDoubtful(join(archive, 'content/articles/liaocheng-ribao/2023-10-25/01-l247.md'));
});

/** An article that the reading is least sure of, with another reading: what the archive's own articles have changes as the reader learns. */
function makeDoubtful(path: string): void {
  const [, front = '', body = ''] = readFileSync(path, 'utf8').split(/^---$/mu);
  const article = {
    ...parseYaml(front),
    confidence: 0.31,
    doubts: [
      {
        code: 'article/boundary',
        lines: ['247-248'],
        second: {
          entry: { role: 'subtitle', lines: 248 },
          articles: [
            {
              line: 247,
              title: '全市<推进>',
              subtitle: '数字政府建设重点工作推进会议召开',
              lines: ['219-245', '247-248'],
            },
          ],
        },
      },
      { code: 'paragraph/unfinished', lines: ['245'], note: '旧版写下的一句话。' },
    ],
  };
  writeFileSync(path, `---\n${stringify(article)}---\n${body}`);
}
after(() => rmSync(archive, { recursive: true }));

function review(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts/review.ts'), '--archive', archive, '--language', 'zh-Hans', ...args],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, out: stdout, err: stderr };
}

test('the least sure comes first; newspaper and date choose', () => {
  const all = findDoubtful(join(archive, 'content'));
  assert.ok(all.length >= 10);
  assert.deepEqual(
    all.map(({ confidence }) => confidence),
    all.map(({ confidence }) => confidence).toSorted((a, b) => a - b),
  );
  const some = findDoubtful(join(archive, 'content'), { newspaper: 'dazhong-ribao', date: '2025' });
  assert.ok(some.length > 0 && some.length < all.length);
  assert.ok(some.every(({ id }) => id.startsWith('dazhong-ribao/2025-')));
});

test('on the terminal: lines, both readings, and the entry', () => {
  const { status, out } = review('--newspaper', 'liaocheng-ribao', '--date', '2023-10', '--limit', '1');
  assert.equal(status, 0);
  assert.match(out, /^1\. 0\.31 {2}liaocheng-ribao\/2023-10-25\/01-l247/mu);
  assert.match(out, /247 │ 全市市场主体满意度调查整改提升暨/u);
  assert.match(out, /^现在 +主标题 .*会议召开/mu);
  assert.match(out, /^或者 +主标题 全市<推进> | 副题 数字政府/mu);
  assert.match(out, /旧版写下的一句话。/u, 'a doubt of an older content folder');
  assert.match(out, /^ +- role: subtitle\n +lines: 248\n +reason: 采用另一种读法。$/mu);
  assert.match(out, /存疑文章 \d+ 篇，以下最可疑的 1 篇\n$/u);
});

test('as a page: it needs no other file, escapes what it shows, and has a button for each entry', () => {
  const path = join(archive, 'review.html');
  assert.equal(review('--html', path).status, 0);
  const html = readFileSync(path, 'utf8');
  const errors: string[] = [];
  parse(html, { onParseError: ({ code }) => errors.push(code) });
  assert.deepEqual(errors, []);
  assert.doesNotMatch(html, /<(?:link|img|script src)/u);
  assert.doesNotMatch(html, /https?:/u);
  assert.equal(html.match(/<button/gu)?.length, html.match(/<pre/gu)?.length);
  assert.ok((html.match(/<button/gu)?.length ?? 0) >= 1);
  assert.match(html, /全市&lt;推进&gt;/u);
});

test('as JSON: what other programs need', () => {
  const items = JSON.parse(review('--json', '--limit', '2').out) as { id: string; others: { entry: string }[] }[];
  assert.equal(items.length, 2);
  assert.match(items[0]?.others[0]?.entry ?? '', /^- role: subtitle\n/u);
});

for (const [args, says] of [
  [['--newspaper', 'none'], /没有报纸 none/u],
  [['--date', 'May'], /May 不是日期/u],
  [['--limit', '0'], /0 不是篇数/u],
  [['--content', '/nowhere'], /\/nowhere 里没有 articles\//u],
] as const)
  test(`review ${args.join(' ')}: 1, and what to do`, () => {
    const { status, err } = review(...args);
    assert.equal(status, 1);
    assert.match(err, says);
    assert.doesNotMatch(err, /\n\s+at /u, 'no stack');
  });
