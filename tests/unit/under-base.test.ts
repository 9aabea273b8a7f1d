/** A page under a path: every address of the archive moves, nothing else does. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { underBase } from '../../src/base-path/under-base.ts';

const page = (head: string, body: string, data = '') =>
  `<!doctype html><html lang="zh-Hans"${data}><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

test('at the root of a host a page stays as it is', () => {
  const html = page('', '<a href="/topics/">主题</a>');
  assert.equal(underBase(html, '/'), html);
});

const CASES: [name: string, before: string, after: string][] = [
  [
    'link',
    '<a href="/">首页</a><a class="x" href="/t/?q=a&amp;b#c">题</a>',
    '<a href="/a/b/">首页</a><a class="x" href="/a/b/t/?q=a&amp;b#c">题</a>',
  ],
  [
    'unquoted and single quotes',
    "<a href=/t/>题</a><img src='/i.png'>",
    '<a href="/a/b/t/">题</a><img src="/a/b/i.png">',
  ],
  [
    'form',
    '<form action="/search/"><button formaction="/x/">查</button></form>',
    '<form action="/a/b/search/"><button formaction="/a/b/x/">查</button></form>',
  ],
  ['srcset', '<img srcset="/a.png 1x, /b.png 2x">', '<img srcset="/a/b/a.png 1x, /a/b/b.png 2x">'],
  ['style', '<p style="background:url(/x.png)">文</p>', '<p style="background:url(/a/b/x.png)">文</p>'],
  [
    'addresses of others',
    '<a href="//h/x/">1</a><a href="https://h/">2</a><a href="#l1">3</a><a href="data:,/x">4</a><a href="../x/">5</a>',
    '',
  ],
  ['text and values', '<p title="/t/" data-display="/t/">href="/t/" &lt;a href="/t/"&gt;</p><input value="/t/">', ''],
  ['scripts', '<script>const a = \'<a href="/t/">\';</script>', ''],
];
for (const [name, before, after] of CASES)
  test(name, () => assert.equal(underBase(page('', before), '/a/b/'), page('', after || before, ' data-base="/a/b/"')));

test('head: refresh, style and preload', () => {
  const head = (base: string) =>
    `<meta http-equiv="refresh" content="0;url=${base}t/"><meta name="d" content="0;url=/t/">` +
    `<link rel="preload" imagesrcset="${base}a.png 1x" href="${base}f.woff2"><style>@font-face{src:url("${base}f.woff2")}a>b{}</style>`;
  assert.equal(underBase(page(head('/'), ''), '/a/'), page(head('/a/'), '', ' data-base="/a/"'));
});

test('a path in Chinese is percent-encoded', () => {
  assert.match(
    underBase(page('', '<a href="/t/">题</a>'), '/报/'),
    /data-base="\/%E6%8A%A5\/".*href="\/%E6%8A%A5\/t\/"/u,
  );
});

test('a page without <html> in its source says its path all the same', () => {
  assert.match(underBase('<!doctype html><title>x</title><a href="/t/">题</a>', '/a/'), /href="\/a\/t\/"/u);
});
