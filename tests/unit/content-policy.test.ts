/** The Content-Security-Policy that a page gets, by what stands in it. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { withPolicy } from '../../src/security/content-policy.ts';

const sum = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const directive = (html: string, name: string): string => new RegExp(`${name} ([^;"]*)`).exec(html)?.[1] ?? '';
const page = (body: string): string =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8" />${body}</head><body></body></html>`;

test('scripts and styles in the page are allowed by their sums, data and files are not', () => {
  const html = withPolicy(
    page(
      '<script>a()</script><script type="module">b()\n</script><script type="application/ld+json">{}</script>' +
        '<script type="module" src="/c.js"></script><style>d{}</style><script>a()</script>',
    ),
    'served',
  );
  assert.equal(directive(html, 'script-src'), `'self' ${sum('a()')} ${sum('b()\n')}`);
  assert.equal(directive(html, 'style-src'), `'self' ${sum('d{}')}`);
});

test('the policy stands right behind the character set, before all that it is about', () => {
  assert.match(
    withPolicy(page('<script>a()</script>'), 'served'),
    /<meta charset="utf-8" \/><meta http-equiv="Content-Sec/,
  );
  assert.match(
    withPolicy('<html><head><title>x</title></head></html>', 'served'),
    /<head><meta http-equiv="Content-Sec/,
  );
});

test('a policy that a page had is replaced, so that a changed page is allowed what it has now', () => {
  const first = withPolicy(page('<style>a{}</style>'), 'served');
  const second = withPolicy(first.replace('a{}', 'b{}'), 'folder');
  assert.equal(second.match(/Content-Security-Policy/g)?.length, 1);
  assert.equal(directive(second, 'style-src'), `'self' file: ${sum('b{}')}`);
});
