/** Where the site is published: the root of a host, or a clear word. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteAddress } from '../../src/archive/site-address.ts';

test('a host, with or without a slash at its end', () => {
  assert.equal(siteAddress('https://archive.example.org'), 'https://archive.example.org');
  assert.equal(siteAddress('https://archive.example.org/'), 'https://archive.example.org');
});

test('no address is said to be none', () => {
  for (const said of ['archive.example.org', 'ftp://archive.example.org', 'https://'])
    assert.throws(() => siteAddress(said), /SITE_URL is .*Write it as https:/u, said);
});

test('a folder of a host is led to the edition that opens from anywhere', () => {
  assert.throws(() => siteAddress('https://example.org/paper'), /root of its host.*--edition portable/u);
});
