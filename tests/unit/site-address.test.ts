/** Where the site is published: an address with its path, none, or a clear word. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { absolute, addressOrPlaceholder, siteAddress } from '../../src/archive/site-address.ts';
import { siteSchema } from '../../src/model/site.ts';

const address = (site: { url?: string; base?: string }, said = '') => {
  const { url, base } = siteAddress(site, said);
  return [url?.href ?? null, base];
};

test('a host, with or without a slash at its end', () => {
  assert.deepEqual(address({}, 'https://archive.example.org'), ['https://archive.example.org/', '/']);
  assert.deepEqual(address({ url: 'https://archive.example.org/' }), ['https://archive.example.org/', '/']);
});

test('a path stands in the address or beside it, and SITE_URL comes first', () => {
  assert.deepEqual(address({ url: 'https://example.org/archive' }), ['https://example.org/archive/', '/archive/']);
  assert.deepEqual(address({ url: 'https://example.org//archive//' }), ['https://example.org/archive/', '/archive/']);
  assert.deepEqual(address({ url: 'https://example.org', base: '/a/b/' }), ['https://example.org/a/b/', '/a/b/']);
  assert.deepEqual(address({ url: 'https://example.org/x/' }, 'https://other.org/y/'), ['https://other.org/y/', '/y/']);
  assert.deepEqual(address({ base: '/x/' }, 'https://other.org'), ['https://other.org/x/', '/x/']);
});

test('without an address there is none, and a path may be known all the same', () => {
  assert.deepEqual(address({}), [null, '/']);
  assert.deepEqual(address({ base: '/x/' }), [null, '/x/']);
  assert.equal(absolute('/topics/', undefined), undefined);
  const stands = addressOrPlaceholder(siteAddress({ base: '/x/' }, ''));
  assert.equal(stands.href, 'https://address-not-set.invalid/x/');
});

test('an address of the archive has its path before the page', () => {
  assert.equal(absolute('/topics/', new URL('https://example.org/a/')), 'https://example.org/a/topics/');
  assert.equal(absolute('/', new URL('https://example.org/a/')), 'https://example.org/a/');
});

test('no address is said to be none', () => {
  for (const said of ['archive.example.org', 'ftp://archive.example.org', 'https://'])
    assert.throws(() => siteAddress({}, said), /SITE_URL is .*Write it as https:/u, said);
  assert.throws(() => siteAddress({}, 'https://example.org/?a=1'), /no query/u);
});

test('settings have defaults, and a mistake names its key', () => {
  assert.equal(siteSchema.parse({}).title, '合订本');
  assert.equal(siteSchema.parse({}).home.latest, true);
  const faults: [object, string][] = [
    [{ url: 'https://example.org/?q=1' }, 'url'],
    [{ url: 'https://example.org/a/', base: '/b/' }, 'base'],
    [{ base: 'archive' }, 'base'],
    [{ language: 'fr' }, 'language'],
    [{ theme: { nameplate: 'red' } }, 'theme'],
    [{ id: 'mine' }, 'id'],
  ];
  for (const [settings, key] of faults) {
    const issue = siteSchema.safeParse(settings).error?.issues[0];
    assert.equal(issue?.path[0], key, JSON.stringify(settings));
  }
});
