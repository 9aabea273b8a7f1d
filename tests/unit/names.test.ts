/** Names and addresses: what is one, what is none, and that they lead to each other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  articleId,
  isCalendarDate,
  NEWSPAPER_ID,
  PAGE_ID,
  parseArticleId,
  parseIssueDate,
  volumeId,
} from '../../src/model/ids.ts';
import {
  articleUrl,
  bylineUrl,
  issueUrl,
  newspaperUrl,
  pageUrl,
  placeUrl,
  searchUrl,
  sourceUrl,
  topicUrl,
  volumeUrl,
} from '../../src/model/urls.ts';
import { table } from './ingest/table.ts';

table(
  'days of the calendar',
  [
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2024-13-01', false],
    ['2024-1-1', false],
    ['1902-06-17', true],
    ['', false],
  ],
  isCalendarDate,
);

table(
  'folders of issues',
  [
    ['2023-10-25', { date: '2023-10-25', edition: null }],
    ['2023-10-25-b', { date: '2023-10-25', edition: 'b' }],
    ['2023-10-25-a', null],
    ['2023-02-30', null],
    ['23-10-25', null],
    ['2023-10-25 ', null],
    ['drafts', null],
  ],
  parseIssueDate,
);

table(
  'pages',
  [
    ['01', true],
    ['A01', true],
    ['108', true],
    ['1', false],
    ['封面', false],
    ['01-l038', false],
  ],
  (page) => PAGE_ID.test(page),
);
table(
  'newspapers',
  [
    ['liaocheng-ribao', true],
    ['xx2', true],
    ['Liaocheng', false],
    ['聊城日报', false],
    ['a--b', false],
    ['-a', false],
    ['2a', false],
  ],
  (id) => NEWSPAPER_ID.test(id),
);

test('an article is named by newspaper, issue, page and line, and its name can be read back', () => {
  const names: [string, string, string, number][] = [
    ['liaocheng-ribao', '2023-10-25', '01', 38],
    ['x', '2023-10-25-b', 'A01', 1],
    ['x-y', '1902-06-17', '108', 12345],
  ];
  for (const parts of names) {
    const { newspaper, issue, page, line } = parseArticleId(articleId(...parts));
    assert.deepEqual([newspaper, issue, page, line], parts);
  }
  assert.equal(articleId('liaocheng-ribao', '2023-10-25', '01', 38), 'liaocheng-ribao/2023-10-25/01-l038');
});

test('what is no name of an article is refused', () => {
  for (const id of ['', 'x/2023-10-25/01', 'x/2023-10-25/01-l38', 'x/2023-10-25/01-038', 'X/2023-10-25/01-l038'])
    assert.throws(() => parseArticleId(id), TypeError, id);
});

table(
  'addresses',
  [
    [newspaperUrl('liaocheng-ribao'), '/liaocheng-ribao/'],
    [volumeUrl('liaocheng-ribao', 2023), '/liaocheng-ribao/2023/'],
    [issueUrl('liaocheng-ribao', '2023-10-25-b'), '/liaocheng-ribao/2023-10-25-b/'],
    [pageUrl('liaocheng-ribao', '2023-10-25', '01'), '/liaocheng-ribao/2023-10-25/01/'],
    [sourceUrl('liaocheng-ribao', '2023-10-25', '01'), '/liaocheng-ribao/2023-10-25/01/source/'],
    [sourceUrl('liaocheng-ribao', '2023-10-25', '01', 38), '/liaocheng-ribao/2023-10-25/01/source/#l038'],
    [articleUrl('liaocheng-ribao/2023-10-25/01-l038'), '/liaocheng-ribao/2023-10-25/01/l038/'],
    [topicUrl(), '/topics/'],
    [topicUrl('finance'), '/topics/finance/'],
    [placeUrl('shenxian'), '/places/shenxian/'],
    [bylineUrl('尹腾淑'), '/bylines/尹腾淑/'],
    [searchUrl(), '/search/'],
    [searchUrl('烟火气&x'), '/search/?q=%E7%83%9F%E7%81%AB%E6%B0%94%26x'],
    [volumeId('liaocheng-ribao', '2023-10-25'), 'liaocheng-ribao/2023'],
  ],
  (url) => url,
);
