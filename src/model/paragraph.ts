/** An article's text as data: paragraphs, the lines of the page file that each came from, and the passages in doubt. */

/** Lines of a page file, from the first to the last. `page` is the page's id, `01`. */
export interface LineRun {
  page: string;
  from: number;
  to: number;
}

/** A passage that the reading doubts or that a person corrected. */
export interface Mark {
  kind: 'doubt' | 'correction';
  /** Index in the article's `doubts` or `corrections`. */
  index: number;
  /** The passage is `text.slice(start, end)`. If both are equal, it is a point, for example the end of an incomplete text. */
  start: number;
  end: number;
}

export interface Paragraph {
  kind: 'text' | 'subheading';
  /** As printed, on one line. */
  text: string;
  /** `p3`: its anchor on the article's page. Paragraphs and 小标题 are counted together, from 1. */
  anchor: string;
  /** In reading order. If the article turns, the lines of the other page come last. Empty if ingest did not record them. */
  lines: LineRun[];
  /** In the order of the text. */
  marks: Mark[];
}
