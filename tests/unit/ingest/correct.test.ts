/** People's corrections: what they do, and what an entry says that no longer matches. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { z } from 'astro/zod';
import { readPage } from '../../../src/ingest/pipeline.ts';
import { parseYaml } from '../../../src/ingest/yaml.ts';
import { type CorrectionSeed, correctionSeedSchema } from '../../../src/model/correction.ts';
import type { Message } from '../../../src/model/message.ts';
import { plain } from '../../../src/newspapers/plain.ts';
import { wordMessage } from '../../english.ts';

const PAGE = `聊城如何拥抱高铁时代?

□本报记者 薛良诚

不仅要拿出知重负重的胆气、攻坚克难的勇气、争争一流的锐气,更要勇毅前行。

海外高校线上引才活动周启动

□记者 高田 报道

本报聊城讯 12月6日,海外高校线上引才活动周在聊城大学东校区启动,提供200余个优质就业岗位。`;

const FILE = 'seeds/t-ribao/2024-07-02/01.corrections.yaml';
const reason = '版面如此。';

function read(...entries: CorrectionSeed[]) {
  const lines = PAGE.split('\n').map((text, i) => ({ n: i + 1, text }));
  const place = { newspaper: 't-ribao', issue: '2024-07-02', date: '2024-07-02', page: '01', number: 1 };
  const topics = [{ id: 'transport', label: '交通与物流', iptc: [] }];
  return readPage(
    { file: 'seeds/t-ribao/2024-07-02/01.txt', sha256: '0'.repeat(64), lines },
    { ...place, style: plain, topics, places: [], corrections: { file: FILE, entries } },
  );
}

describe('a correction', () => {
  test('replaces words on a line, and the text as received stays', () => {
    const { articles, page, messages } = read({ replace: '争争一流', with: '争创一流', line: 5, reason });
    assert.deepEqual(messages, []);
    assert.match(articles[0]?.body ?? '', /争创一流/);
    assert.match(page.lines.find(({ n }) => n === 5)?.text ?? '', /争争一流/);
    assert.deepEqual(articles[0]?.front.corrections, [
      { field: 'text', lines: ['5'], before: '争争一流', after: '争创一流', reason },
    ]);
  });

  test('gives a line its role', () => {
    const { articles, messages } = read(
      { role: 'subheading', lines: 7, reason },
      { role: 'body', lines: 9, reason },
      { join: 11, reason },
    );
    assert.deepEqual(messages, []);
    assert.equal(articles.length, 1);
    assert.match(articles[0]?.body ?? '', /^## 海外高校线上引才活动周启动$/m);
  });

  test('says that a line is furniture', () => {
    const { unplaced } = read({ role: 'furniture', lines: '7', reason });
    assert.deepEqual(
      unplaced.map(({ lines, reason: why }) => [lines, why]),
      [['7', 'furniture']],
    );
  });

  test('joins an article to the one before', () => {
    assert.equal(read({ join: 7, reason }, { join: 9, reason }, { join: 11, reason }).articles.length, 1);
  });

  test('that joins where no article begins says where one does', () => {
    const { articles, messages } = read({ join: 9, reason });
    assert.equal(articles.length, 2);
    assert.deepEqual(
      messages.map((message) => Object.values(wordMessage(message)).join(' ')),
      ['No article begins on line 9. The article that it stands in begins on line 7: write join: 7.'],
    );
  });

  test('that fits no reading is left out, and says so; nothing is lost', () => {
    const { articles, messages } = read({ role: 'subheading', lines: '1-11', reason });
    assert.equal(articles.length, 2);
    assert.deepEqual(
      messages.map(({ code, file }) => [code, file]),
      [['correct/unfit', FILE]],
    );
  });

  test('starts an article', () => {
    const { articles } = read({ start: 5, reason });
    assert.equal(articles.length, 3);
  });

  test('sets fields, and keeps what stood there', () => {
    const set = {
      title: '聊城怎样迎接高铁',
      topics: ['transport'],
      genre: 'commentary',
      byline: [{ role: '作者', name: '薛良诚' }],
    } as const;
    const { articles } = read({
      article: 1,
      set: { ...set, topics: [...set.topics], byline: [...set.byline] },
      reason,
    });
    const { front } = articles[0] as (typeof articles)[number];
    assert.deepEqual(
      [front.title, front.titleSource, front.genre, front.topics],
      ['聊城怎样迎接高铁', 'corrected', 'commentary', ['transport']],
    );
    assert.deepEqual(front.corrections.find(({ field }) => field === 'title')?.before, '聊城如何拥抱高铁时代？');
    assert.deepEqual(front.corrections.find(({ field }) => field === 'byline')?.before, '记者 薛良诚');
  });
});

describe('an entry that matches nothing is an error with the nearest match', () => {
  const cases: [string, CorrectionSeed, RegExp, RegExp][] = [
    [
      'the words stand on another line',
      { replace: '争争一流', with: '争创一流', line: 9, reason },
      /Line 9 has no “争争一流”/,
      /It stands on line 5/,
    ],
    [
      'the words are gone',
      { replace: '争争二流的锐气', with: '', line: 5, reason },
      /Line 5 has no/,
      /The nearest is “.*争争一流的锐.*” on line 5/,
    ],
    [
      'nothing is like them',
      { replace: '张三李四王五', with: '', line: 5, reason },
      /Line 5 has no/,
      /Nothing like it/,
    ],
    ['a blank line', { start: 2, reason }, /no text on line 2/, /nearest line with text is [13]/],
    [
      'no article begins there',
      { article: 3, set: { title: '甲' }, reason },
      /No article begins on line 3/,
      /“聊城如何拥抱高铁时代？”, on line 1/,
    ],
    ['no such topic', { article: 1, set: { topics: ['sports'] }, reason }, /no topic sports/, /transport/],
  ];
  for (const [name, entry, what, remedy] of cases) {
    test(name, () => {
      const { messages } = read(entry);
      assert.equal(messages.length, 1);
      const [message] = messages as [Message];
      assert.equal(message.file, FILE);
      const words = wordMessage(message);
      assert.match(words.what, what);
      assert.match(words.remedy, remedy);
    });
  }
});

describe('the file of corrections is checked, with its line', () => {
  const cases: [string, string, number, RegExp][] = [
    ['no action', '- reason: 甲\n', 1, /one of replace, role, start, join, article/],
    ['no reason', '- start: 3\n  reason: 甲\n- join: 5\n', 3, /reason/],
    ['an unknown key', '- start: 3\n  why: 甲\n  reason: 乙\n', 2, /Unknown key why/],
    ['an unknown role', '- role: headline\n  lines: 3\n  reason: 甲\n', 1, /role/],
    ['broken YAML', '- replace: "甲\n  with: 乙\n', 1, /no YAML/],
  ];
  for (const [name, yaml, line, what] of cases) {
    test(name, () => {
      const { messages } = parseYaml(yaml, FILE, z.array(correctionSeedSchema));
      assert.ok(messages.length > 0);
      assert.match(wordMessage(messages[0] as Message).what, what);
      assert.equal(messages[0]?.file, FILE);
      if (name !== 'broken YAML') assert.equal(messages[0]?.line, line);
    });
  }
});
