/** Names as readers look them up: in addresses, in the order of sounds, each with what it signed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedSubjects } from '../../src/archive/names.ts';
import { comparePinyin, initial } from '../../src/archive/pinyin.ts';
import { placePath, placeTree, subjects } from '../../src/archive/subjects.ts';
import { linesOf } from '../../src/cards/lines.ts';
import { widthOf } from '../../src/cards/outlines.ts';
import { bylineUrl, nameSlug } from '../../src/model/urls.ts';
import { archiveOf } from './archive-of.ts';

test('a name keeps its letters in an address and loses what no address can hold', () => {
  const cases: [string, string][] = [
    ['尹腾淑', '尹腾淑'],
    ['买买提·艾力', '买买提·艾力'],
    ['“一件事”改革', '一件事-改革'],
    ['a/b?c#d%20&<>', 'a-b-c-d-20'],
    ['../..', '-'],
    ['字'.repeat(200), '字'.repeat(60)],
  ];
  for (const [name, slug] of cases) assert.equal(nameSlug(name), slug);
  assert.equal(bylineUrl('尹腾淑'), '/bylines/尹腾淑/');
});

test('names stand under the letter of their sound, surnames by theirs', () => {
  const letters = {
    安: 'A',
    鲍: 'B',
    曾: 'Z',
    芦: 'L',
    马: 'M',
    倪: 'N',
    欧阳: 'O',
    单: 'S',
    张: 'Z',
    Émile: 'E',
    '３': '#',
  };
  for (const [name, letter] of Object.entries(letters)) assert.equal(initial(name), letter, name);
  assert.deepEqual(['赵', '曹', '王', 'Bob', '曾'].sort(comparePinyin), ['Bob', '曹', '王', '曾', '赵']);
});

test('a byline has every article once, newest first, counted by year', () => {
  const byline = [
    { role: '记者' as const, name: '甲' },
    { role: '摄影' as const, name: '甲' },
  ];
  const [newspaper] = archiveOf({
    bao: {
      '2023-01-01': { '01': [{ byline, column: '短评' }] },
      '2024-01-01': { '01': [{ byline }, { series: '系列' }] },
    },
  });
  const articles = newspaper.issues.flatMap((issue) => issue.pages.flatMap((page) => page.articles));
  const named = namedSubjects(articles, [{ id: 'word', label: '词', words: ['题'] }], () => ['word']);
  const [first] = named.bylines;
  assert.deepEqual(
    first?.articles.map(({ data }) => data.date),
    ['2024-01-01', '2023-01-01'],
  );
  assert.deepEqual(first?.years, [
    { year: 2024, count: 1 },
    { year: 2023, count: 1 },
  ]);
  assert.equal(named.columns[0]?.url, '/columns/短评/');
  assert.equal(named.series[0]?.articles.length, 1);
  assert.equal(named.genres.find(({ id }) => id === 'news')?.articles.length, 3);
  assert.equal(named.watches[0]?.articles.length, 3);
});

test('a place knows the places that it lies in', () => {
  const places = [
    { id: 'shi', label: '市', names: ['市'] },
    { id: 'xian', label: '县', names: ['县'], within: 'shi' },
    { id: 'zhen', label: '镇', names: ['镇'], within: 'xian' },
  ];
  const tree = placeTree(
    places,
    subjects(places, [], () => [], String),
  );
  assert.deepEqual(
    placePath(tree, 'zhen').map(({ place }) => place.id),
    ['shi', 'xian', 'zhen'],
  );
  assert.deepEqual(placePath(tree, 'none'), []);
});

test('a headline on a card keeps to its lines and begins none with a closing mark', () => {
  const title = '锚定现代化，改革再深化，当好排头兵；'.repeat(6);
  const lines = linesOf(title, 64, 700, 2);
  assert.equal(lines.length, 2);
  assert.ok(lines.every((line) => !/^[，；]/u.test(line)));
  assert.ok(lines[1]?.endsWith('…') && widthOf(lines[1], 64) <= 700);
  assert.deepEqual(linesOf('短', 64, 700, 2), ['短']);
});
