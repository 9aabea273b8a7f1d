/** Every link of the built site leads somewhere, every page can be reached by links, every article has its page. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { test } from 'node:test';
import { articleUrl } from '../../src/model/urls.ts';
import { type BuiltFile, type Reference, readBuiltSite } from './built-site.ts';
import { sourceOf } from './page-sources.ts';

const DIST = 'dist';
const home = readFileSync(`${DIST}/index.html`, 'utf8');
const origin = new URL(/<link rel="canonical" href="([^"]+)"/.exec(home)?.[1] ?? assert.fail('home has no canonical'))
  .origin;
const site = readBuiltSite(DIST, origin);

interface Target {
  path: string;
  fragment: string;
}

/** Where a reference leads on this site; null where it leads to another, or is no place (`mailto:`, `data:`). */
function targetOf({ path }: BuiltFile, { address }: Reference): Target | null {
  const url = new URL(address, new URL(encodeURI(path), origin));
  if (url.origin !== origin) return null;
  return { path: decodeURIComponent(url.pathname).normalize(), fragment: decodeURIComponent(url.hash.slice(1)) };
}

function faultOf(file: BuiltFile, reference: Reference): string | null {
  if (!URL.canParse(reference.address, origin)) return 'is no address';
  if (/^\s*javascript:/i.test(reference.address)) return 'is a script';
  const target = targetOf(file, reference);
  if (!target) return null;
  const found = site.get(target.path);
  if (!found) return site.has(`${target.path}/`) ? 'lacks its closing slash' : 'leads nowhere';
  const isPlace = target.fragment !== '' && !target.fragment.startsWith(':~:') && found.file.endsWith('.html');
  return isPlace && !found.ids.has(target.fragment) ? `names no id on ${target.path}` : null;
}

test('every link, picture, style, feed entry and canonical address leads to a file, every fragment to an id', () => {
  const faults = [...site.values()].flatMap((file) =>
    file.references.flatMap((reference) => {
      const fault = faultOf(file, reference);
      const at = `${file.file}:${reference.line} (made by ${sourceOf(file.path)})`;
      return fault ? [`${at}: ${reference.bearer}="${reference.address}" ${fault}`] : [];
    }),
  );
  assert.equal(faults.join('\n'), '');
});

test('links were found in pages and in feeds', () => {
  const count = (ending: string) =>
    [...site.values()]
      .filter(({ file }) => file.endsWith(ending))
      .reduce((sum, { references }) => sum + references.length, 0);
  assert.ok(count('.html') > 1000, `${count('.html')} links in pages`);
  assert.ok(count('feed.xml') > 10, `${count('feed.xml')} links in feeds`);
});

test('every page is reached from the home page by links', () => {
  const reached = new Set(['/']);
  const leads = new Set(['a href', 'form action']);
  for (const path of reached) {
    const file = site.get(path);
    for (const reference of file?.references ?? []) {
      const target = file && leads.has(reference.bearer) && targetOf(file, reference);
      if (target && site.has(target.path)) reached.add(target.path);
    }
  }
  const pages = [...site.values()].filter(({ file, path }) => file.endsWith('.html') && path !== '/404.html');
  const lost = pages.filter(({ path }) => !reached.has(path));
  assert.equal(lost.map(({ path }) => `${path} (made by ${sourceOf(path)})`).join('\n'), '');
});

test('every article of content/ stands at its address', () => {
  const files = globSync('content/articles/**/*.md').map((path) => path.split(sep).join('/'));
  assert.ok(files.length > 0);
  for (const file of files) {
    const address = articleUrl(file.replace(/^content\/articles\//, '').replace(/\.md$/, ''));
    const page = site.get(address) ?? assert.fail(`${file} has no page at ${address}`);
    assert.ok(readFileSync(page.file, 'utf8').includes('data-article'), `${address} shows no article`);
  }
});
