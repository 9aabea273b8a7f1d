/**
 * An article's Markdown knows paragraphs and headings. Everything else that Markdown reads into a text (HTML, lists,
 * links, emphasis, code) would be a misreading of a newspaper, so the parser is told not to look for it: page text stays text.
 */
import type { Processor } from 'unified';

const NOT_ON_A_NEWSPAPER_PAGE = [
  'htmlFlow',
  'htmlText',
  'autolink',
  'attention',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak',
];

/** A remark plugin: leaves paragraphs, `##` headings, `\` escapes and `&…;` references to the parser. */
export function pageText(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: object[] };
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({ disable: { null: NOT_ON_A_NEWSPAPER_PAGE } });
}
