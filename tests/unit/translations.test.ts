/** The interface's languages say the same: no message and no value of one is missing in another, and none stands elsewhere. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { test } from 'node:test';
import simplified from 'opencc-js/dict/STCharacters';
import { CATALOGUES } from '../../src/translations/messages.ts';
import { messageEntries } from '../messages-of.ts';

/** What scripts say in a language, by file. */
async function scripts(language: string): Promise<object> {
  const files = globSync(`src/translations/${language}/browser/*.ts`).sort();
  assert.ok(files.length > 5, language);
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [basename(file), await import(resolve(file))])),
  );
}

const LANGUAGES = {
  'zh-Hans': { ...CATALOGUES['zh-Hans'], ...(await scripts('zh-Hans')) },
  'zh-Hant': { ...CATALOGUES['zh-Hant'], ...(await scripts('zh-Hant')) },
  en: { ...CATALOGUES.en, ...(await scripts('en')) },
};

/** What the Chinese message names and the English one needs not: names of fields are the English ones there. */
const UNSAID = new Set(['query.ts.queryMistakes.fields names']);

/** Something that is a number, a word and a list at once, and is written as `token`. */
function stub(token: string): string[] {
  return Object.assign([token], {
    [Symbol.toPrimitive]: () => token,
    toLowerCase: () => token,
  });
}

/** A message with a token for each of its values, and the tokens by the values' names; `value` for one without a name. */
function fill(message: (value: unknown) => string): { text: string; tokens: Map<string, string> } {
  const tokens = new Map<string, string>([['value', '701']]);
  const argument = new Proxy(stub('701'), {
    get(target, key) {
      if (typeof key === 'symbol' || key in target) return Reflect.get(target, key);
      if (!tokens.has(key)) tokens.set(key, String(701 + tokens.size));
      return stub(tokens.get(key) as string);
    },
  });
  return { text: `${message(argument)}`, tokens };
}

/** The names of the values that a message holds. */
function saidBy(message: (value: unknown) => string): Set<string> {
  const { text, tokens } = fill(message);
  return new Set([...tokens].filter(([, token]) => text.includes(token)).map(([name]) => name));
}

const source = new Map(messageEntries(LANGUAGES['zh-Hans']));

for (const [language, catalogue] of Object.entries(LANGUAGES)) {
  test(`${language}: every message is there, with the values of the source`, () => {
    const messages = new Map(messageEntries(catalogue));
    assert.deepEqual([...messages.keys()].sort(), [...source.keys()].sort());
    for (const [path, message] of messages) {
      const original = source.get(path);
      if (typeof message === 'string') {
        assert.equal(typeof original, 'string', path);
        assert.equal(message === '', original === '', `${language} ${path} is empty`);
        continue;
      }
      assert.equal(typeof original, 'function', path);
      const wanted = [...saidBy(original as (value: unknown) => string)].filter(
        (name) => !UNSAID.has(`${path} ${name}`),
      );
      const said = saidBy(message);
      for (const name of wanted) assert.ok(said.has(name), `${language} ${path} leaves out “${name}”`);
    }
  });
}

test('no style sheet holds a Chinese word', () => {
  const files = globSync('{src,public}/**/*.css').sort();
  assert.ok(files.length > 15);
  const speaking = files.filter((file) => /content: *"[^"]*\p{Script=Han}/u.test(readFileSync(file, 'utf8')));
  assert.deepEqual(speaking, []);
});

test('the comparison notices a value that is left out', () => {
  assert.deepEqual([...saidBy((value) => `${(value as { name: string }).name} has nothing`)], ['name']);
  assert.deepEqual([...saidBy(() => 'nothing')], []);
});

/** Examples of what readers type, and how articles begin: words of the newspapers, not of the interface. */
const EXAMPLES = /本报讯|暴雨|洪水|（记者|水库 融资|℃|或 works too/gu;

/** Characters of simplified Chinese that are written so in Traditional too: 這台, 公里. */
const BOTH = new Set('台里');
const SIMPLIFIED_ONLY = new Set(
  simplified.split('|').flatMap((entry) => {
    const [character = '', ...forms] = entry.split(' ');
    return forms.includes(character) || BOTH.has(character) ? [] : [character];
  }),
);

test('the Traditional interface has no simplified character', () => {
  assert.ok(SIMPLIFIED_ONLY.has('发') && !SIMPLIFIED_ONLY.has('版'));
  for (const [path, message] of messageEntries(LANGUAGES['zh-Hant'])) {
    const text = typeof message === 'string' ? message : fill(message).text;
    assert.deepEqual(
      [...text].filter((character) => SIMPLIFIED_ONLY.has(character)),
      [],
      `${path}: ${text}`,
    );
  }
});

test('the English interface is English', () => {
  for (const [path, message] of messageEntries(LANGUAGES.en)) {
    const text = typeof message === 'string' ? message : fill(message).text;
    assert.doesNotMatch(text.replaceAll(EXAMPLES, ''), /\p{Script=Han}/u, path);
  }
});

/** Chinese words that are data, not messages: what the query language understands, what is read out of newspapers, marks. */
const DATA = [
  'src/archive/pinyin.ts',
  'src/archive/turns.ts',
  'src/cards/icon.ts',
  'src/citations/gbt7714.ts',
  'src/citations/reference.ts',
  'src/markdown/phrases.ts',
  'src/search/client/views/no-hits.ts',
  'src/search/examples.ts',
  'src/search/query/compose.ts',
  'src/search/query/conditions.ts',
  'src/search/query/decompose.ts',
  'src/search/query/fields.ts',
  'src/search/query/parse.ts',
];
const SPEAKING =
  'archive,browser,cards,citations,components,content,feeds,fonts,layouts,linked-data,markdown,offline,pages,search';

const withoutComments = (code: string): string =>
  code.replaceAll(/\/\*.*?\*\//gsu, '').replaceAll(/(?<=^|\s)\/\/.*$/gmu, '');

test('no Chinese word of the interface stands outside the catalogue', () => {
  const files = globSync(`src/{${SPEAKING}}/**/*.{ts,astro}`).sort();
  assert.ok(files.length > 200);
  const speaking = files.filter((file) => /\p{Script=Han}/u.test(withoutComments(readFileSync(file, 'utf8'))));
  assert.deepEqual(speaking, DATA);
});

test('English counts, dates and pages read naturally', () => {
  const { counts, dates, labels } = CATALOGUES.en;
  assert.deepEqual(
    [counts.issues(1), counts.issues(0), counts.articles(2345)],
    ['1 issue', '0 issues', '2,345 articles'],
  );
  assert.equal(dates.long({ year: 2023, month: 10, day: 5 }), '5 October 2023');
  assert.equal(labels.edition({ date: '5 October 2023', ordinal: 2 }), '5 October 2023 (second edition of the day)');
  assert.equal(labels.pageNumber(4), 'Page 4');
});
