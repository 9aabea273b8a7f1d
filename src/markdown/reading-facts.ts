/**
 * Takes from an article's text, while it is parsed anyway, what lists of articles show of it: its opening and its
 * length. So no page of the site needs the text of an article that it does not print.
 */
import type { Heading, Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { shorten } from './shorten.ts';

/** Characters of an opening: what the leading article of a page shows. */
const LEAD_LENGTH = 320;

export interface ReadingFacts {
  /** The text's opening, at most 320 characters, with … where it was cut. */
  lead: string;
  /** Length of the text in characters, spaces not counted. */
  characters: number;
}

/** A remark plugin: leaves `ReadingFacts` as the only rendered front matter of an article. */
export function readingFacts() {
  return (tree: Root, file: VFile): void => {
    const blocks = tree.children.filter(
      (node): node is Heading | Paragraph => node.type === 'paragraph' || node.type === 'heading',
    );
    const paragraphs = blocks.filter((node) => node.type === 'paragraph').map((node) => toString(node));
    const characters = blocks.reduce((sum, node) => sum + toString(node).replace(/\s/g, '').length, 0);
    const facts: ReadingFacts = { lead: opening(paragraphs), characters };
    if (file.data.astro) file.data.astro.frontmatter = facts;
  };
}

function opening(paragraphs: readonly string[]): string {
  let text = '';
  for (const paragraph of paragraphs) {
    text += paragraph;
    if (text.length >= LEAD_LENGTH / 2) break;
  }
  return shorten(text, LEAD_LENGTH);
}
