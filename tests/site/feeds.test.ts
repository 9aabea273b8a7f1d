/** The built feeds: each valid to a parser that others wrote, together the whole archive. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import { faultOfXml } from '../well-formed.ts';

const DIST = 'dist';
const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');
const files = (name: string): string[] => globSync(`**/${name}`, { cwd: DIST }).sort();
const articleIds = globSync('content/articles/**/*.md').map((file) =>
  file.replaceAll('\\', '/').slice('content/articles/'.length, -'.md'.length),
);

const known = readFileSync('content/feed-ids.txt', 'utf8').split('\n');
const host = new URL(parseRssFeed(read('feed.xml')).link ?? '').hostname;
/** What readers knew before keeps its name; what is new has the archive's own. */
const nameOf = (id: string): string => known.find((name) => name.endsWith(`:${id}`)) ?? `tag:${host},2026:/${id}`;

test('the archive is in /feed.xml, newest issue first, every article with its own guid and its full text', () => {
  const { items = [] } = parseRssFeed(read('feed.xml'));
  const guids = items.map(({ guid }) => guid?.value ?? '');
  assert.deepEqual(guids.toSorted(), articleIds.map(nameOf).toSorted());
  const days = items.map(({ link }) => /\/(\d{4}-\d{2}-\d{2})/.exec(link ?? '')?.[1] ?? '');
  assert.deepEqual(days, days.toSorted().toReversed());
  for (const { guid, title, content, pubDate, dc, categories } of items) {
    assert.ok(title && (content?.encoded?.length ?? 0) > 20, guid?.value);
    assert.match(pubDate ?? '', /^\w{3}, \d{2} \w{3} \d{4} 06:00:00 \+0800$/);
    assert.ok(dc?.creators?.length && categories?.length, guid?.value);
  }
});

test('every RSS feed is well-formed, names itself and where it belongs', () => {
  for (const file of files('feed.xml')) {
    const text = read(file);
    assert.equal(faultOfXml(text), null, file);
    const feed = parseRssFeed(text);
    assert.ok(feed.title && feed.description && feed.link, file);
    const self = feed.atom?.links?.find(({ rel }) => rel === 'self');
    assert.equal(decodeURIComponent(new URL(self?.href ?? '').pathname), `/${file}`);
    assert.equal(self?.type, 'application/rss+xml');
  }
});

test('every Atom feed has what RFC 4287 asks for, and the same entries as the RSS feed beside it', () => {
  for (const file of files('atom.xml')) {
    const text = read(file);
    assert.equal(faultOfXml(text), null, file);
    const feed = parseAtomFeed(text);
    assert.ok(feed.id && feed.title && feed.updated && feed.authors?.length, file);
    for (const { id, title, updated, links, authors } of feed.entries ?? [])
      assert.ok(id && title && updated && authors?.length && links?.some(({ rel }) => rel === 'alternate'), file);
    const beside = file.replace(/atom\.xml$/, 'feed.xml');
    // Bylines have Atom alone, and the formats that were once published.
    if (file.startsWith('bylines/') && !existsSync(join(DIST, beside))) continue;
    const rss = parseRssFeed(read(beside));
    assert.deepEqual(
      (feed.entries ?? []).map(({ id }) => id),
      (rss.items ?? []).map(({ guid }) => guid?.value),
    );
  }
});

test('every JSON Feed is of version 1.1, and has the same entries as the RSS feed beside it', () => {
  for (const file of files('feed.json')) {
    const raw = JSON.parse(read(file));
    assert.equal(raw.version, 'https://jsonfeed.org/version/1.1', file);
    const feed = parseJsonFeed(raw);
    assert.equal(decodeURIComponent(new URL(feed.feed_url ?? '').pathname), `/${file}`);
    const rss = parseRssFeed(read(file.replace(/feed\.json$/, 'feed.xml')));
    assert.deepEqual(
      (feed.items ?? []).map(({ id }) => id),
      (rss.items ?? []).map(({ guid }) => guid?.value),
    );
  }
});

test('the subscription list names every feed, and every page that it names is there', () => {
  const outlines = (parseOpml(read('feeds.opml')).body?.outlines ?? []).flatMap((group) => group.outlines ?? []);
  const paths = outlines.map(({ xmlUrl }) => decodeURIComponent(new URL(xmlUrl ?? '').pathname).slice(1));
  const expected = files('atom.xml').map((file) =>
    file.startsWith('bylines/') ? file : file.replace(/atom\.xml$/, 'feed.xml'),
  );
  assert.deepEqual(paths.toSorted(), expected.sort());
  assert.ok(paths.length > 50, `${paths.length} feeds`);
  for (const { htmlUrl } of outlines)
    assert.ok(existsSync(join(DIST, decodeURIComponent(new URL(htmlUrl ?? '').pathname), 'index.html')), htmlUrl);
});
