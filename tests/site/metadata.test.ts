/** What machines read of a page: schema.org, Open Graph, the tags of reference managers, the sitemap. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import sharp from 'sharp';
import { articleUrl } from '../../src/model/urls.ts';

const DIST = 'dist';
const articles = globSync('content/articles/**/*.md').map((file) =>
  file.replaceAll('\\', '/').slice('content/articles/'.length, -'.md'.length),
);

interface Metadata {
  tags: Map<string, string[]>;
  things: Record<string, unknown>[];
}

function metadataOf(file: string): Metadata {
  const tags = new Map<string, string[]>();
  const things: Record<string, unknown>[] = [];
  const visit = (node: Tree.Node): void => {
    if ('tagName' in node) {
      const attribute = (name: string) => node.attrs.find((other) => other.name === name)?.value;
      const name = attribute('name') ?? attribute('property');
      if (node.tagName === 'meta' && name) tags.set(name, [...(tags.get(name) ?? []), attribute('content') ?? '']);
      const text = node.childNodes[0];
      if (attribute('type') === 'application/ld+json' && text && 'value' in text) things.push(JSON.parse(text.value));
    }
    for (const child of 'childNodes' in node ? node.childNodes : []) visit(child);
  };
  visit(parse(readFileSync(file, 'utf8')));
  return { tags, things };
}

const pathOf = (address: unknown): string => decodeURIComponent(new URL(String(address)).pathname);
const isHeld = (address: unknown): boolean => {
  const path = pathOf(address);
  return existsSync(join(DIST, path.endsWith('/') ? `${path}index.html` : path));
};

test('every article is a NewsArticle in an issue of a newspaper, with its trail', () => {
  for (const id of articles) {
    const { things } = metadataOf(join(DIST, articleUrl(id), 'index.html'));
    const article = things.find((thing) => thing['@type'] === 'NewsArticle') as Record<string, unknown>;
    for (const field of ['headline', 'datePublished', 'author', 'image', 'publisher', 'inLanguage', 'articleSection'])
      assert.ok(article[field], `${id} has no ${field}`);
    assert.equal(article['@context'], 'https://schema.org');
    assert.equal(pathOf(article.url), articleUrl(id));
    assert.match(String(article.datePublished), /^\d{4}-\d{2}-\d{2}$/, 'nobody knows the hour');
    const issue = article.isPartOf as Record<string, unknown>;
    const newspaper = issue.isPartOf as Record<string, unknown>;
    assert.deepEqual([issue['@type'], newspaper['@type']], ['PublicationIssue', 'Newspaper']);
    assert.ok(isHeld(issue.url) && isHeld(newspaper.url) && isHeld(article.image), id);
    const trail = things.find((thing) => thing['@type'] === 'BreadcrumbList') as { itemListElement: unknown[] };
    assert.ok(trail.itemListElement.length >= 3, id);
    for (const [index, step] of (trail.itemListElement as Record<string, unknown>[]).entries()) {
      assert.equal(step.position, index + 1);
      assert.ok(step.name && isHeld(step.item), id);
    }
  }
});

test('reference managers find a newspaper article: title, names, newspaper, day, page, and files', async () => {
  for (const id of articles) {
    const { tags } = metadataOf(join(DIST, articleUrl(id), 'index.html'));
    assert.deepEqual(tags.get('DC.type'), ['newspaperArticle']);
    assert.deepEqual(tags.get('citation_title'), tags.get('DC.title'));
    assert.deepEqual(tags.get('citation_author'), tags.get('DC.creator'));
    const day = id.split('/')[1]?.slice(0, 10);
    const issue = readFileSync(`content/issues/${id.split('/').slice(0, 2).join('/')}.md`, 'utf8');
    const inferred = !/^dateCertainty: printed$/m.test(issue);
    assert.deepEqual(tags.get('DC.date'), [inferred ? `${day}?` : day]);
    assert.deepEqual(tags.get('article:published_time'), [day]);
    assert.ok(tags.get('DC.source')?.[0] && tags.get('citation_publication_date'));
    assert.equal(tags.has('citation_journal_title'), false);
    const html = readFileSync(join(DIST, articleUrl(id), 'index.html'), 'utf8');
    const links = [...html.matchAll(/<a href="(data:[^"]+)" download="([^"]+)"/g)];
    assert.deepEqual(
      links.map(([, , name]) => name),
      ['bib', 'ris', 'json', 'txt'].map((ending) => `${id.replaceAll('/', '-')}.${ending}`),
    );
    for (const [, link = ''] of links) {
      const text = await (await fetch(link.replaceAll('&#38;', '&'))).text();
      assert.ok(text.includes(tags.get('DC.title')?.[0] as string) && !text.includes('localhost'), text);
      assert.equal(/日期系推断|\[\d{4}-\d{2}-\d{2}\]/.test(text), inferred, text);
    }
  }
});

test('every page has a card of 1200 by 630 pixels', async () => {
  const cards = new Set<string>();
  for (const file of globSync(`${DIST}/**/index.html`)) {
    const { tags } = metadataOf(file);
    if (tags.has('robots')) continue;
    for (const name of ['og:title', 'og:type', 'og:url', 'og:image'])
      assert.ok(tags.get(name)?.[0], `${file}: ${name}`);
    cards.add(pathOf(tags.get('og:image')?.[0]));
  }
  for (const card of cards) {
    const { format, width, height } = await sharp(join(DIST, card)).metadata();
    assert.deepEqual([format, width, height], ['png', 1200, 630], card);
  }
});

test('the sitemap has every page, and robots.txt names it', () => {
  const xml = (file: string) =>
    new XMLParser({ isArray: (name) => ['url', 'sitemap'].includes(name) }).parse(
      readFileSync(join(DIST, file), 'utf8'),
    );
  const maps = xml('sitemap-index.xml').sitemapindex.sitemap as { loc: string }[];
  assert.match(readFileSync(join(DIST, 'robots.txt'), 'utf8'), /^Sitemap: http\S+\/sitemap-index\.xml$/m);
  const listed = maps.flatMap(({ loc }) => xml(pathOf(loc).slice(1)).urlset.url as { loc: string }[]);
  const paths = listed.map(({ loc }) => pathOf(loc));
  const pages = globSync('**/index.html', { cwd: DIST }).map(
    (file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
  );
  assert.deepEqual(paths.toSorted(), pages.toSorted());
});
