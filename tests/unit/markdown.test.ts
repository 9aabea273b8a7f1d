/** Page text stays text, and the characters of the display font are those that are marked. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { escapeXml } from '../../src/feeds/xml.ts';
import { pageText } from '../../src/markdown/page-text.ts';
import { readingFacts } from '../../src/markdown/reading-facts.ts';

const processor = await createMarkdownProcessor({
  gfm: false,
  smartypants: false,
  syntaxHighlight: false,
  remarkPlugins: [pageText, readingFacts],
});
const render = async (text: string): Promise<string> => (await processor.render(text)).code;

const KEPT: [markdown: string, html: string][] = [
  ['1. 一', '<p>1. 一</p>'],
  ['* 星 *号*', '<p>* 星 *号*</p>'],
  ['<b>粗</b>', '<p>&#x3C;b>粗&#x3C;/b></p>'],
  ['    四格', '<p>四格</p>'],
  ['[甲](乙) ![丙](丁)', '<p>[甲](乙) ![丙](丁)</p>'],
  ['“引”--...', '<p>“引”--...</p>'],
  ['\\# 甲', '<p># 甲</p>'],
  ['> 甲', '<p>> 甲</p>'],
];
for (const [markdown, html] of KEPT) {
  test(`stays text: ${markdown}`, async () => assert.equal(await render(markdown), html));
}

test('a 小标题 is a heading', async () => {
  assert.match(await render('## 稳中求进\n\n正文'), /^<h2[^>]*>稳中求进<\/h2>\n<p>正文<\/p>$/);
});

test('the opening is cut with an ellipsis, the length leaves spaces out', async () => {
  const { metadata } = await processor.render(`${'甲 '.repeat(400)}\n\n## 乙\n\n丙`);
  const { lead, characters } = metadata.frontmatter;
  assert.equal([...lead].length <= 320 && lead.endsWith('…'), true);
  assert.equal(characters, 402);
});

test('what XML cannot hold is left out, its signs are escaped once', () => {
  assert.equal(escapeXml('a\u0000\u000bb\n<&>"\''), 'ab\n&lt;&amp;&gt;&quot;&apos;');
});
