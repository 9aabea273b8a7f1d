/** Feeds, held against a parser that others wrote, and walked back to the first issue as RFC 5005 says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import { accessions, recentlyCorrected } from '../../src/archive/added.ts';
import type { Archive } from '../../src/archive/archive.ts';
import type { Subject } from '../../src/archive/subjects.ts';
import type { ArticleNode, PageNode } from '../../src/archive/tree.ts';
import { paragraphsOf } from '../../src/content/paragraphs.ts';
import { atomDocument } from '../../src/feeds/atom.ts';
import { feedGroups } from '../../src/feeds/catalogue.ts';
import { documentsOf } from '../../src/feeds/documents.ts';
import type { Feed, FeedContext, FeedDocument } from '../../src/feeds/feed.ts';
import { feedIds } from '../../src/feeds/feed-ids.ts';
import { jsonDocument } from '../../src/feeds/json.ts';
import { LISTED_FEEDS, opml } from '../../src/feeds/opml.ts';
import { rssDocument } from '../../src/feeds/rss.ts';
import { faultOfXml } from '../well-formed.ts';
import { archiveOf } from './archive-of.ts';

const HARD = `甲 & 乙 <b>"丙"</b> 'd' ]]> &amp; \u0007`;
const HARD_READ = HARD.replace('\u0007', '').trim();
const SITE = new URL('https://example.org/');
const CONTEXT: FeedContext = {
  title: '档 & 案',
  publisher: '某馆',
  site: SITE,
  nameEntry: feedIds(undefined, SITE, new Map()),
  topicLabels: new Map([
    ['finance', '金融 & 财'],
    ['odd', '<怪>'],
  ]),
  newest: '2024-03-02',
};

const CONTEXT_TEXTS = { title: '档', description: '述' };

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
for (const article of articles)
  Object.defineProperty(article, 'paragraphs', { value: paragraphsOf(article.data, 'A & B < C\n\n## 小') });

const feedOf = (change: Partial<Feed> = {}): Feed => ({
  home: '/bylines/某&人/',
  name: HARD,
  title: HARD,
  description: HARD,
  articles,
  kind: 'whole',
  ...change,
});
const days = (held: readonly ArticleNode[]) => [...new Set(held.map(({ data }) => data.date))];
const live = (feed: Feed) => documentsOf(feed)[0] as FeedDocument;

test('the live document takes whole days until it holds enough; each day before is archived', () => {
  const [current, ...archived] = documentsOf(feedOf(), 3);
  assert.deepEqual(days(current?.articles ?? []), ['2024-03-02', '2024-03-01']);
  assert.deepEqual(
    archived.map(({ period, previous, articles }) => [period, previous, articles.length]),
    [
      ['2024-02-01', '2024-01-02', 2],
      ['2024-01-02', '2024-01-01', 2],
      ['2024-01-01', null, 2],
    ],
  );
  assert.equal(current?.previous, '2024-02-01');
});

test('a quiet feed is archived by months; an empty one is one empty document', () => {
  assert.deepEqual(
    documentsOf(feedOf({ kind: 'subject' }), 1).map(({ period }) => period),
    [null, '2024-02', '2024-01'],
  );
  assert.deepEqual(documentsOf(feedOf({ articles: [] })), [{ period: null, articles: [], previous: null }]);
});

test('a new issue changes no archived document', () => {
  const before = documentsOf(feedOf({ articles: articles.slice(2) }), 3).slice(1);
  const after = documentsOf(feedOf(), 3).slice(1);
  for (const document of before) {
    const same = after.find(({ period }) => period === document.period) as FeedDocument;
    assert.equal(jsonDocument(feedOf(), same, CONTEXT), jsonDocument(feedOf(), document, CONTEXT));
    assert.equal(atomDocument(feedOf(), same, CONTEXT), atomDocument(feedOf(), document, CONTEXT));
  }
});

for (const format of ['rss', 'atom'] as const) {
  test(`${format}: from the live document prev-archive leads through every article to the first`, async () => {
    const [first, ...archived] = documentsOf(feedOf(), 3);
    const current = first as FeedDocument;
    const live = format === 'rss' ? await rssDocument(feedOf(), current, CONTEXT) : null;
    const atoms = [current, ...archived].map((document) => atomDocument(feedOf(), document, CONTEXT));
    const linkOf = (text: string, rel: string) =>
      new RegExp(`<(?:atom:)?link rel="${rel}" href="([^"]+)"`).exec(text)?.[1];
    const texts = new Map(atoms.slice(1).map((text) => [linkOf(text, 'self'), text]));
    for (const text of texts.values()) {
      assert.match(text, /<fh:archive\/>/);
      assert.match(linkOf(text, 'current') ?? '', /\/atom\.xml$/);
    }
    const seen: string[] = [];
    for (let text = live ?? atoms[0]; text; text = texts.get(linkOf(text, 'prev-archive'))) {
      assert.equal(faultOfXml(text), null);
      seen.push(...[...text.matchAll(/tag:example\.org,2026:\/(bao\/[^<]+)</g)].map((match) => match[1] as string));
    }
    assert.deepEqual(
      seen,
      articles.map(({ data }) => data.id),
    );
  });
}

test("JSON Feed: next_url leads through the archive's own feed to the first article, and other feeds have none", () => {
  const whole = feedOf({ home: '/' });
  const pages = documentsOf(whole, 3).map((document) => JSON.parse(jsonDocument(whole, document, CONTEXT)));
  const byAddress = new Map(pages.map((page) => [page.feed_url, page]));
  const seen: string[] = [];
  for (let page = pages[0]; page; page = byAddress.get(page.next_url)) {
    parseJsonFeed(page);
    seen.push(...page.items.map(({ id }: { id: string }) => id));
  }
  assert.equal(seen.length, articles.length);
  assert.equal(
    JSON.parse(jsonDocument(feedOf(), documentsOf(feedOf(), 3)[0] as FeedDocument, CONTEXT)).next_url,
    undefined,
  );
});

test('no document is larger than a megabyte, whatever comes in on a day; none of them is lost', async () => {
  const characters = [400_000, 90_000, 1_200, 90_000, 90_000, 90_000, 90_000, 90_000, ...Array(900).fill(1_500)];
  const [crowded] = archiveOf({
    bao: { '2024-01-01': { '01': characters.map((length) => ({ characters: length })) } },
  });
  const held = crowded.issues[0].pages[0].articles.slice(1);
  for (const article of held)
    Object.defineProperty(article, 'paragraphs', {
      value: paragraphsOf(article.data, '一二三四五，“六七”、&'.repeat(article.characters / 12)),
    });
  for (const kind of ['whole', 'subject'] as const) {
    const feed = feedOf({ articles: held, kind });
    const documents = documentsOf(feed);
    assert.equal(new Set(documents.map(({ period }) => period)).size, documents.length);
    assert.deepEqual(
      documents.flatMap((document) => document.articles),
      held,
    );
    for (const document of documents) {
      const texts = [atomDocument(feed, document, CONTEXT), jsonDocument(feed, document, CONTEXT)];
      if (!document.period) texts.push(await rssDocument(feed, document, CONTEXT));
      for (const text of texts) assert.ok(Buffer.byteLength(text) <= 1_000_000, `${Buffer.byteLength(text)} bytes`);
    }
  }
});

test("a subject's archived documents hold openings and links, those of the archive full texts", () => {
  const archivedOf = (kind: Feed['kind']) => {
    const feed = feedOf({ kind });
    return parseAtomFeed(atomDocument(feed, documentsOf(feed, 1)[1] as FeedDocument, CONTEXT)).entries?.[0];
  };
  assert.match(archivedOf('whole')?.content?.value ?? '', /A &amp; B/);
  assert.equal(archivedOf('subject')?.content, undefined);
  assert.match(archivedOf('subject')?.summary?.value ?? '', /href="https:\/\/example\.org\/bao\/.*阅读全文/);
});

test('two archives never name an entry alike; one archive always does', () => {
  const name = (id: string | undefined, site: string | null, source = 'a') =>
    feedIds(
      id,
      site ? new URL(site) : null,
      new Map([['old', 'tag:hedingben,2025:old']]),
    )('bao/2024-01-01/01-l001', source);
  const names = [
    name('0b8f1c52-5c5e-4c7e-9a53-5f2f3f7f1a10', null),
    name('7d3c1d0e-30ab-4a0f-8d35-4a8f2f1b9c11', null),
    name(undefined, 'https://one.example.org/'),
    name(undefined, 'https://one.example.org/archive/'),
    name(undefined, null, 'a'),
    name(undefined, null, 'b'),
    name('tag:one.example.org,2020:x/', null),
  ];
  assert.equal(new Set(names).size, names.length);
  assert.equal(names[2], 'tag:one.example.org,2026:/bao/2024-01-01/01-l001');
  assert.equal(name('tag:one.example.org,2026:/', 'https://moved.example.net/'), names[2]);
  // RFC 9562, A.4: version 5 of www.example.com in the namespace of DNS.
  const dns = feedIds('6ba7b810-9dad-11d1-80b4-00c04fd430c8', null, new Map());
  assert.equal(dns('www.example.com', ''), 'urn:uuid:2ed6657d-e927-568b-95e1-2665a8aea6a2');
  assert.equal(
    feedIds(undefined, SITE, new Map([['old', 'tag:hedingben,2025:old']]))('old', ''),
    'tag:hedingben,2025:old',
  );
});

test('back issues reach subscribers: what came in last is first, a new page adds an entry, a correction updates one', () => {
  const [paper] = archiveOf({
    bao: { '1985-03-04': { '01': [{}], '02': [{}] }, '2024-01-01': { '01': [{ changed: '2026-05-06' }] } },
  });
  const [today, old] = paper.issues;
  if (!old) throw new Error('two issues');
  today.data.added = '2024-01-02';
  old.data.added = '2026-01-01';
  (old.pages[1] as PageNode).data.added = '2026-02-02';
  const all = paper.issues.flatMap(({ pages }) => pages.flatMap((page) => page.articles));
  const subject: Subject[] = [];
  const archive = {
    newspapers: [],
    topics: subject,
    places: subject,
    columns: subject,
    series: subject,
    bylines: subject,
  };
  const groups = feedGroups(
    { ...archive, watches: subject, genres: subject, articles: all } as unknown as Archive,
    CONTEXT_TEXTS,
  );
  const added = groups[0]?.feeds[1] as Feed;
  const { entries = [], updated } = parseAtomFeed(atomDocument(added, live(added), CONTEXT));
  assert.deepEqual(
    entries.map(({ id, published, updated }) => [id?.slice(-19), published?.slice(0, 10), updated?.slice(0, 10)]),
    [
      ['1985-03-04/02-l001', '2026-02-02', '2026-02-02'],
      ['1985-03-04/01-l001', '2026-01-01', '2026-01-01'],
      ['2024-01-01/01-l001', '2024-01-02', '2026-05-06'],
    ].map(([id, ...days]) => [`/${id}`, ...days]),
  );
  assert.equal(updated?.slice(0, 10), '2026-05-06');
  assert.deepEqual(
    accessions(paper.issues, 9).map(({ day, pages }) => [day, pages.length]),
    [
      ['2026-02-02', 1],
      ['2026-01-01', 1],
      ['2024-01-02', 1],
    ],
  );
  assert.equal(recentlyCorrected(all, 9).length, 1);
});

test('a date that is not printed is said to be inferred', () => {
  const [issue] = archiveOf({ bao: { '2024-01-01': { '01': [{}] } } })[0].issues;
  issue.data.dateCertainty = 'inferred';
  const feed = feedOf({ articles: issue.pages[0].articles });
  for (const text of [atomDocument(feed, live(feed), CONTEXT), jsonDocument(feed, live(feed), CONTEXT)])
    assert.match(text, /2024年1月1日（日期系推断，版面未印）/);
});

test('RSS: text with & < > " comes back as it was, with author, categories, +0800 and a guid that is no address', async () => {
  const feed = parseRssFeed(await rssDocument(feedOf(), live(feedOf()), CONTEXT));
  assert.equal(feed.title, HARD_READ);
  assert.equal(feed.language, 'zh-CN');
  assert.equal(feed.link, 'https://example.org/bylines/%E6%9F%90&%E4%BA%BA/');
  assert.equal(feed.items?.length, 10);
  const [item] = feed.items ?? [];
  assert.equal(item?.title, HARD_READ);
  assert.deepEqual(item?.guid, { value: 'tag:example.org,2026:/bao/2024-03-02/01-l001', isPermaLink: false });
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
  const list = parseOpml(opml([{ label: '署名 & 人', feeds: [feedOf()] }], CONTEXT.title, SITE));
  const [group] = list.body?.outlines ?? [];
  assert.equal(group?.text, '署名 & 人');
  assert.equal(list.head?.title, '档 & 案');
  assert.equal(group?.outlines?.[0]?.xmlUrl, 'https://example.org/bylines/%E6%9F%90&%E4%BA%BA/atom.xml');
  assert.equal(group?.outlines?.[0]?.title, HARD_READ);
});

test('the subscription list has an end: of a large group it takes the feeds with most articles', () => {
  const feeds = Array.from({ length: 300 }, (_, index) =>
    feedOf({ home: `/bylines/${index}/`, articles: articles.slice(0, index % 3) }),
  );
  const [group] = parseOpml(opml([{ label: '署名', feeds }], '档', SITE)).body?.outlines ?? [];
  assert.equal(group?.outlines?.length, LISTED_FEEDS);
  assert.ok(group?.outlines?.every(({ xmlUrl }) => Number(/(\d+)\/atom/.exec(xmlUrl ?? '')?.[1]) % 3 === 2));
});
