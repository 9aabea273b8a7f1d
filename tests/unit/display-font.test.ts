/** The display font: which characters share one, and that the file is one that browsers read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { create } from 'fontkitten';
import { cutFont } from '../../src/fonts/cut-font.ts';
import { displayCharacters } from '../../src/fonts/display-characters.ts';
import { displayFont, FONT_FOLDER, takeNamedFonts } from '../../src/fonts/display-font.ts';
import { headlinesWithSameFont } from '../../src/fonts/displayed-headlines.ts';

test('a font has each character once, and the address depends on nothing else', () => {
  const characters = displayCharacters(['乙甲甲 丙', '甲']);
  assert.equal(new Set(characters).size, characters.length);
  for (const character of '甲乙丙') assert.ok(characters.includes(character), character);
  assert.ok(!characters.includes(' '));
  const address = displayFont(['甲', '乙']);
  assert.equal(displayFont(['乙甲', '']), address);
  assert.notEqual(displayFont(['丁']), address);
  assert.ok(address.startsWith(FONT_FOLDER));
  assert.equal(takeNamedFonts().get(address), displayCharacters(['甲乙']));
  assert.equal(takeNamedFonts().size, 0);
});

test('headlines of a page share one font; those of a crowded page share by runs', () => {
  const few = ['夏粮丰收', '秋粮丰收', '冬储开始'];
  for (const position of few.keys()) assert.deepEqual(headlinesWithSameFont(few, position), few);
  const many = Array.from({ length: 40 }, (_, index) =>
    String.fromCodePoint(...Array.from({ length: 20 }, (_, at) => 0x4e00 + index * 20 + at)),
  );
  const runs = many.map((_, position) => headlinesWithSameFont(many, position));
  for (const [position, run] of runs.entries()) assert.ok(run.includes(many[position] as string));
  assert.deepEqual([...new Set(runs.map((run) => run.join()))].length, Math.ceil(40 / 11));
});

test('a font reads back as what was cut, with a shape for every character, and weighs at most 60 KB', async () => {
  const characters = displayCharacters(['全市工业生产稳健向好“春霖惠企”']);
  const bytes = await cutFont(characters);
  assert.ok(bytes.length < 60 * 1024);
  const font = create(bytes);
  assert.ok(!font.isCollection);
  for (const character of characters) {
    const glyph = font.glyphForCodePoint(character.codePointAt(0) as number);
    assert.ok(glyph.path.toSVG().length > 10, character);
  }
});
