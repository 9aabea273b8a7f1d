/** Paragraphs → an mdast tree → Markdown. Page text is full of `1.`, `#` and `*`; the serialiser escapes what would be markup. */
import type { Root } from 'mdast';
import { toMarkdown as serialise } from 'mdast-util-to-markdown';
import type { Paragraph } from '../page-model.ts';

export function toTree(paragraphs: readonly Pick<Paragraph, 'kind' | 'text'>[]): Root {
  return {
    type: 'root',
    children: paragraphs.map(({ kind, text }) =>
      kind === 'subheading'
        ? { type: 'heading', depth: 2, children: [{ type: 'text', value: text }] }
        : { type: 'paragraph', children: [{ type: 'text', value: text }] },
    ),
  };
}

export const toMarkdown = (tree: Root): string => serialise(tree, { bullet: '-', emphasis: '_', rule: '-' });
