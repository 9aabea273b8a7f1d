/** What a built page marks for its display font stands in the font that it names, so that no headline mixes two typefaces. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { create, type Font } from 'fontkitten';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

const SITE = 'dist';

const fonts = new Map<string, Font>();
function open(path: string): Font {
  const font = fonts.get(path) ?? (create(readFileSync(path)) as Font);
  fonts.set(path, font);
  return font;
}

/** The text of every element that bears `data-display`. */
function marked(node: Tree.Node, inside = false): string {
  if (node.nodeName === '#text') return inside ? (node as Tree.TextNode).value : '';
  const own = inside || ((node as Tree.Element).attrs ?? []).some(({ name }) => name === 'data-display');
  return ((node as Tree.ParentNode).childNodes ?? []).map((child) => marked(child, own)).join('');
}

test('every character of a marked heading has its shape in the font of its page', () => {
  const pages = globSync('**/*.html', { cwd: SITE });
  assert.ok(pages.length > 50);
  for (const page of pages) {
    const html = readFileSync(join(SITE, page), 'utf8');
    const text = marked(parse(html)).replace(/\s/gu, '');
    if (text === '') continue;
    const address = /<link rel="preload" href="([^"]+)" as="font"/u.exec(html)?.[1];
    assert.ok(address, `${page} names no font`);
    const font = open(join(SITE, address));
    const lacking = [...text].filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) as number));
    assert.deepEqual(lacking, [], page);
  }
});
