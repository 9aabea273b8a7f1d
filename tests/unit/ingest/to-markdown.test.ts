/** Page text is text: whatever stands on a page, Markdown gives it back as it was, and makes nothing else of it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { toMarkdown, toTree } from '../../../src/ingest/stages/to-markdown.ts';

const markdown = unified().use(remarkParse);

const HOSTILE = [
  '<script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '![图](http://example.com/x.png)',
  '[标题]: http://example.com',
  '---',
  '***',
  '===',
  '{…} {{ x }} {% y %}',
  '1. 第一',
  '1) 第一',
  '2023. 年末',
  '# 标题',
  '## 小标题 ##',
  '* 星号',
  '- 横线',
  '+ 加号',
  '> 引文',
  '*强调* **重** _下划_ __重__',
  '3*4*5 和 a_b_c',
  '&lt;p&gt; &amp; &#123; AT&T',
  '|甲|乙|',
  '反斜线 \\ 和 \\* 和 \\\\',
  '`代码` 与 ```三个',
  '~~~',
  '<http://example.com> 与 <a@b.cn>',
  'http://example.com/a_b_c',
  '    四个空格'.trim(),
  '！[不是图]（不是链接）',
  '一行末尾两个空格  '.trim(),
  'export const x = 1;',
  'import x from "y"',
  ':::note',
  '[^1] 与 [ ] 与 [x]',
  '$x^2$',
];

describe('a paragraph comes back as it was', () => {
  for (const text of HOSTILE) {
    test(text, () => {
      const tree = markdown.parse(toMarkdown(toTree([{ kind: 'text', text }])));
      assert.deepEqual(
        tree.children.map(({ type }) => type),
        ['paragraph'],
      );
      assert.equal(textOf(tree), text);
      assert.ok(
        tree.children.every((node) => 'children' in node && node.children.every(({ type }) => type === 'text')),
        'nothing but text in it',
      );
    });
  }
});

describe('a 小标题 comes back as it was', () => {
  for (const text of HOSTILE) {
    test(text, () => {
      const tree = markdown.parse(toMarkdown(toTree([{ kind: 'subheading', text }])));
      assert.deepEqual(
        tree.children.map((node) => (node.type === 'heading' ? node.depth : node.type)),
        [2],
      );
      assert.equal(textOf(tree), text);
    });
  }
});

test('paragraphs and 小标题 stay apart, in their order', () => {
  const parts = HOSTILE.flatMap((text) => [
    { kind: 'subheading' as const, text },
    { kind: 'text' as const, text },
  ]);
  const { children } = markdown.parse(toMarkdown(toTree(parts)));
  assert.deepEqual(
    children.map((node) => [node.type, textOf(node)]),
    parts.map(({ kind, text }) => [kind === 'text' ? 'paragraph' : 'heading', text]),
  );
});
