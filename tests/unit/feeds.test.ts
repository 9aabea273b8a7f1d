/** Feeds, held against a parser that others wrote, and walked back to the first issue as RFC 5005 says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import type { ArticleNode } from '../../src/archive/tree.ts';
import { paragraphsOf } from '../../src/content/paragraphs.ts';
import { atomDocument } from '../../src/feeds/atom.ts';
import { documentsOf } from '../../src/feeds/documents.ts';
import type { Feed, FeedContext, FeedDocument } from '../../src/feeds/feed.ts';
import { jsonDocument } from '../../src/feeds/json.ts';
import { opml } from '../../src/feeds/opml.ts';
import { rssDocument } from '../../src/feeds/rss.ts';
import { faultOfXml } from '../well-formed.ts';
import { archiveOf } from './archive-of.ts';

const HARD = `甲 & 乙 <b>"丙"</b> 'd' ]]> &amp; \u0007`;
const HARD_READ = HARD.replace('\u0007', '').trim();
const CONTEXT: FeedContext = {
  site: new URL('https://example.org'),
  topicLabels: new Map([
    ['finance', '金融 & 财'],
    ['odd', '<怪>'],
  ]),
  newest: '2024-03-02',
};

const DAYS = ['2024-01-01', '2024-01-02', '2024-02-01', '2024-03-01', '2024-03-02'];
const [newspaper] = archiveOf({
  bao: Object.fromEntries(
    DAYS.map((day) => [
      day,
      {
        '01': [
          { title: HARD, kicker: HARD, byline: [{ role: '记者', name: HARD }], topics: ['finance', 'odd'] },
          { title: '短' },
        ],
      },
    ]),
  ),
});
const articles = newspaper.issues.flatMap((issue) => issue.pages.flatMap((page) => page.articles));
for (const article of articles) article.paragraphs = paragraphsOf(article.data, 'A & B < C\n\n## 小');

const feedOf = (change: Partial<Feed> = {}): Feed => ({
  home: '/bylines/某&人/',
  title: HARD,
  description: HARD,
  articles,
  period: 'day',
  ...change,
});
const days = (held: readonly ArticleNode[]) => [...new Set(held.map(({ data }) => data.date))];
const live = (feed: Feed) => documentsOf(feed)[0] as FeedDocument;

test('the live document takes whole days until it holds enough; each day before is sealed', () => {
  const [current, ...sealed] = documentsOf(feedOf(), 3);
  assert.deepEqual(days(current?.articles ?? []), ['2024-03-02', '2024-03-01']);
  assert.deepEqual(
    sealed.map(({ sealed, previous, articles }) => [sealed, previous, articles.length]),
    [
      ['2024-02-01', '2024-01-02', 2],
      ['2024-01-02', '2024-01-01', 2],
      ['2024-01-01', null, 2],
    ],
  );
  assert.equal(current?.previous, '2024-02-01');
});

test('a quiet feed is sealed by months; an empty one is one empty document', () => {
  assert.deepEqual(
    documentsOf(feedOf({ period: 'month' }), 1).map(({ sealed }) => sealed),
    [null, '2024-02', '2024-01'],
  );
  assert.deepEqual(documentsOf(feedOf({ articles: [] })), [{ sealed: null, articles: [], previous: null }]);
});

test('a new issue changes no sealed document', async () => {
  const before = documentsOf(feedOf({ articles: articles.slice(2) }), 3).slice(1);
  const after = documentsOf(feedOf(), 3).slice(1);
  for (const document of before) {
    const same = after.find(({ sealed }) => sealed === document.sealed) as FeedDocument;
    assert.equal(await rssDocument(feedOf(), same, CONTEXT), await rssDocument(feedOf(), document, CONTEXT));
    assert.equal(atomDocument(feedOf(), same, CONTEXT), atomDocument(feedOf(), document, CONTEXT));
  }
});

for (const format of ['rss', 'atom'] as const) {
  test(`${format}: from the live document prev-archive leads through every article to the first`, async () => {
    const documents = documentsOf(feedOf(), 3);
    const write = async (document: FeedDocument) =>
      format === 'rss' ? await rssDocument(feedOf(), document, CONTEXT) : atomDocument(feedOf(), document, CONTEXT);
    const texts = new Map<string, string>();
    const linkOf = (text: string, rel: string) =>
      new RegExp(`<(?:atom:)?link rel="${rel}" href="([^"]+)"`).exec(text)?.[1];
    for (const document of documents) {
      const text = await write(document);
      assert.equal(faultOfXml(text), null);
      assert.equal(/<fh:archive\/>/.test(text), document.sealed !== null);
      texts.set(linkOf(text, 'self') as string, text);
    }
    const current = [...texts.keys()][0] as string;
    assert.ok(current.endsWith(format === 'rss' ? '/feed.xml' : '/atom.xml'));
    const seen: string[] = [];
    for (let at: string | undefined = current; at; at = linkOf(texts.get(at) as string, 'prev-archive')) {
      const text = texts.get(at) as string;
      if (at !== current) assert.equal(linkOf(text, 'current'), current);
      seen.push(...[...text.matchAll(/tag:hedingben,2025:(bao\/[^<]+)</g)].map((match) => match[1] as string));
    }
    assert.deepEqual(
      seen,
      articles.map(({ data }) => data.id),
    );
  });
}

test('RSS: text with & < > " comes back as it was, with author, categories, +0800 and a guid that is no address', async () => {
  const feed = parseRssFeed(await rssDocument(feedOf(), live(feedOf()), CONTEXT));
  assert.equal(feed.title, HARD_READ);
  assert.equal(feed.language, 'zh-CN');
  assert.equal(feed.link, 'https://example.org/bylines/%E6%9F%90&%E4%BA%BA/');
  assert.equal(feed.items?.length, 10);
  const [item] = feed.items ?? [];
  assert.equal(item?.title, HARD_READ);
  assert.deepEqual(item?.guid, { value: 'tag:hedingben,2025:bao/2024-03-02/01-l001', isPermaLink: false });
  assert.equal(item?.pubDate, 'Sat, 02 Mar 2024 06:00:00 +0800');
  assert.deepEqual(
    item?.categories?.map(({ name }) => name),
    ['报', '金融 & 财', '<怪>'],
  );
  assert.deepEqual(item?.dc?.creators, [HARD_READ]);
  assert.match(item?.content?.encoded ?? '', /<p>A &amp; B &lt; C<\/p><h2>小<\/h2>$/);
});

test('Atom and JSON Feed say the same as RSS', () => {
  const atom = parseAtomFeed(atomDocument(feedOf(), live(feedOf()), CONTEXT));
  const json = parseJsonFeed(jsonDocument(feedOf(), live(feedOf()), CONTEXT));
  assert.equal(atom.title?.value ?? atom.title, HARD_READ);
  assert.equal(atom.entries?.length, 10);
  const [entry] = atom.entries ?? [];
  const [item] = json.items ?? [];
  assert.equal(entry?.id, item?.id);
  assert.equal(entry?.published, '2024-03-02T06:00:00+08:00');
  assert.equal(item?.date_published, '2024-03-02T06:00:00+08:00');
  assert.equal(entry?.authors?.[0]?.name, HARD_READ);
  assert.equal(item?.authors?.[0]?.name, HARD_READ);
  assert.deepEqual(item?.tags, ['报', '金融 & 财', '<怪>']);
  assert.match(item?.content_html ?? '', /<p>A &amp; B &lt; C<\/p><h2>小<\/h2>/);
});

test('what nobody signed is by the newspaper', () => {
  const json = parseJsonFeed(jsonDocument(feedOf(), live(feedOf()), CONTEXT));
  assert.equal(json.items?.[1]?.authors?.[0]?.name, '报');
});

test('an empty feed is valid in every format', async () => {
  const empty = feedOf({ articles: [], title: '空', description: '空' });
  assert.equal(parseRssFeed(await rssDocument(empty, live(empty), CONTEXT)).title, '空');
  assert.equal(parseAtomFeed(atomDocument(empty, live(empty), CONTEXT)).updated, '2024-03-02T06:00:00+08:00');
  assert.deepEqual(parseJsonFeed(jsonDocument(empty, live(empty), CONTEXT)).items ?? [], []);
});

test('the subscription list names every feed under its group', () => {
  const list = parseOpml(opml([{ label: '署名 & 人', feeds: [feedOf()] }], CONTEXT.site));
  const [group] = list.body?.outlines ?? [];
  assert.equal(group?.text, '署名 & 人');
  assert.equal(group?.outlines?.[0]?.xmlUrl, 'https://example.org/bylines/%E6%9F%90&%E4%BA%BA/feed.xml');
  assert.equal(group?.outlines?.[0]?.title, HARD_READ);
});
