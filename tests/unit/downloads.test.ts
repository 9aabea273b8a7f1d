/** Files to take away, of an archive whose every field is as hard as it can be: valid, nothing lost, the same bytes again. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Subject } from '../../src/archive/subjects.ts';
import { paragraphsOf } from '../../src/content/paragraphs.ts';
import { makeBook } from '../../src/downloads/epub/book.ts';
import { issueMarkdown, issueText } from '../../src/downloads/issue-markdown.ts';
import { issueTei } from '../../src/downloads/tei/issue.ts';
import { faultOfTei, textsOfTei } from '../tei-schema.ts';
import { archiveOf } from './archive-of.ts';

const HARD = `甲 & 乙 <b>"丙"</b> 'd' ]]> &amp; \u0007 # *1.* _a_`;
const lines = ['1', '2'];
const [newspaper] = archiveOf({
  bao: {
    '2024-01-01': {
      '01': [
        {
          ...{
            title: HARD,
            kicker: HARD,
            subtitle: HARD,
            column: HARD,
            series: HARD,
            topics: ['finance'],
            places: ['odd'],
          },
          byline: [{ role: '记者', name: HARD }],
          doubts: [
            { code: 'text/quotes', lines, note: HARD },
            { code: 'title/unclosed', lines, note: HARD },
          ],
          corrections: [
            { field: 'text', lines: ['1'], before: HARD, after: '乙', reason: HARD },
            { field: 'text', lines: ['1'], before: '多', after: '', reason: HARD },
            { field: 'title', lines: [], before: HARD, after: HARD, reason: HARD },
          ],
          source: {
            file: 'seeds/bao/2024-01-01/01.txt',
            lines: ['1-3'],
            paragraphs: ['1', '2 02:1', '3'],
            sha256: '0'.repeat(64),
          },
        },
        { title: '图', titleSource: 'derived', genre: 'photo' },
      ],
      '02': [],
    },
    '2024-01-02-b': { '01': [{ title: '二' }] },
  },
});
const issues = newspaper.issues;
const BODY = `${'甲 & 乙 “丙 < 丁'}\n\n## 小 & 标题\n\n## 又一个`;
for (const article of issues.flatMap((issue) => issue.pages.flatMap((page) => page.articles)))
  Object.defineProperty(article, 'paragraphs', {
    value: article.data.genre === 'photo' ? [] : paragraphsOf(article.data, BODY),
  });
const subject = (url: string, id: string): Subject => ({ id, label: HARD, url, articles: [], years: [] });
const subjects = [subject('/topics/finance/', 'finance'), subject('/places/odd/', 'odd')];
const SITE = new URL('https://example.org/archive/');

test('TEI of hard content is valid, and its text is the articles’', () => {
  for (const issue of issues)
    for (const site of [SITE, undefined]) {
      const tei = issueTei(issue, { subjects, site });
      assert.equal(faultOfTei(tei), null);
      const texts = textsOfTei(tei);
      for (const article of issue.pages.flatMap((page) => page.articles)) {
        const words = texts.get(`article-${article.data.id.split('/').at(-1)}`);
        assert.deepEqual(
          words,
          article.paragraphs.map(({ text }) => text),
        );
      }
    }
});

test('TEI says what was corrected, what is in doubt and where a paragraph came from', () => {
  const tei = issueTei(issues.at(-1) as (typeof issues)[number], { subjects, site: SITE });
  assert.match(tei, /<choice><sic>甲 &#x26; 乙 &#x3C;b>/u);
  assert.match(tei, /<unclear reason="text\/quotes">“<\/unclear>/u);
  assert.match(tei, /<note type="doubt">title\/unclosed<\/note>/u);
  assert.match(tei, /<head corresp="01\/source\/#l002 02\/source\/#l001">小/u);
});

test('the test of TEI fails where TEI is wrong', () => {
  const tei = issueTei(issues[0], { subjects: [], site: SITE });
  assert.notEqual(faultOfTei(tei.replace('<body>', '<body><h1>x</h1>')), null);
});

test('books of an issue and of a volume are valid EPUB, the same bytes each time', async () => {
  const oldestFirst = issues.toReversed();
  const bindings = [
    { id: 'bao/2024-01-01', title: HARD, issues: oldestFirst.slice(0, 1), site: SITE },
    { id: 'bao/2024', title: '报 2024年', issues: oldestFirst, site: undefined },
  ];
  for (const binding of bindings) {
    const book = await makeBook(binding);
    const { valid, messages } = await EpubCheck.validate(new Uint8Array(book));
    assert.deepEqual(
      messages.filter(({ severity }) => severity !== 'info' && severity !== 'usage'),
      [],
    );
    assert.ok(valid);
    assert.ok(book.equals(await makeBook(binding)));
  }
});

test('the test of books fails where a book is wrong', async () => {
  const book = await makeBook({ id: 'bao/2024', title: '报', issues, site: SITE });
  const broken = Buffer.from(book);
  broken.write('application/epub+xip', broken.indexOf('application/epub+zip'));
  assert.ok(!(await EpubCheck.validate(new Uint8Array(broken))).valid);
});

test('Markdown reads back as it was printed: no sign of the text becomes a sign of Markdown', () => {
  const issue = issues.at(-1) as (typeof issues)[number];
  const tree = unified().use(remarkParse).parse(issueMarkdown(issue));
  const kinds = new Set(tree.children.map(({ type }) => type));
  assert.deepEqual([...kinds].toSorted(), ['heading', 'paragraph']);
  assert.equal(tree.children.filter((node) => node.type === 'heading' && node.depth === 3).length, 2);
});

test('plain text holds every line', () => {
  const text = issueText(issues.at(-1) as (typeof issues)[number]);
  for (const line of [HARD, '甲 & 乙 “丙 < 丁', '小 & 标题', '又一个']) assert.ok(text.includes(line), line);
});
