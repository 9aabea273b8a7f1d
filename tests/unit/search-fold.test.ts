/** Folding: what counts as the same character, and that hits are led back to what was printed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, foldText } from '../../src/search/fold.ts';
import { words } from '../../src/search/tokenise.ts';

const SAME: [why: string, printed: string, typed: string][] = [
  ['width of letters and digits', 'ＥＯＤ１１０９．６', 'eod1109.6'],
  ['case', 'App', 'aPP'],
  ['Traditional and Simplified', '營商環境後來', '营商环境后来'],
  ['curly, straight and corner quotation marks', '“首席专员”「首席专员」', '"首席专员""首席专员"'],
  ['single quotation marks', '‘一件事’', "'一件事'"],
  ['dashes and hyphens', '——国能聊城', '--国能聊城'],
  ['middle dots', '5·15', '5・15'],
  ['spaces of every width', '双酚 A　工\u00a0程\u200b', '双酚A工程'],
  ['full-width punctuation', '，：；！？（）％', ',:;!?()%'],
  ['compatibility forms of Han characters', '\uF9D7\u2F00', '輪一'],
  ['composed and combining accents', 'Cafe\u0301', 'café'],
  ['units in one character', '㎡', 'm2'],
];

const DIFFERENT: [why: string, a: string, b: string][] = [
  ['decimals', '1109.6', '11096'],
  ['an accent', 'cafe', 'café'],
  ['book title marks and quotation marks', '《营商》', '“营商”'],
  ['kana with and without voicing', 'が', 'か'],
  ['Han digits', '〇', '零'],
];

for (const [why, printed, typed] of SAME) {
  test(`the same: ${why}`, () => assert.equal(foldText(printed), foldText(typed)));
}
for (const [why, a, b] of DIFFERENT) {
  test(`not the same: ${why}`, () => assert.notEqual(foldText(a), foldText(b)));
}

test('the fold of a text is the folds of its characters in a row', () => {
  const text = '“ＥＯＤ”　營商——5・15 ㎡ 𠮷😀';
  assert.equal(foldText(text), [...text].map(foldText).join(''));
});

test('every folded character is led back to where it was printed', () => {
  const text = '双酚 Ａ与㎡、𠮷';
  const { chars, starts, ends } = fold(text);
  const printed = chars.map((_, i) => text.slice(starts[i], ends[i]));
  assert.deepEqual(chars, ['双', '酚', 'a', '与', 'm', '2', '、', '𠮷']);
  assert.deepEqual(printed, ['双', '酚', 'Ａ', '与', '㎡', '㎡', '、', '𠮷']);
});

test('words survive Pagefind: lower-case letters and digits, and no word begins another', () => {
  const all = words('营a1，“😀é한が𠮷\uD800');
  for (const word of all) assert.match(word, /^[0-9a-z]{4}$/);
  assert.equal(new Set(all).size, all.length);
});
