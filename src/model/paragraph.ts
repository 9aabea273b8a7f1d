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
  /** Place in the article's `doubts` or `corrections`. */
  index: number;
  /** The passage is `text.slice(start, end)`; where both are equal it is a point, such as the end of a text that breaks off. */
  start: number;
  end: number;
}

export interface Paragraph {
  kind: 'text' | 'subheading';
  /** As printed, on one line. */
  text: string;
  /** `p3`: its name on the article's page. Paragraphs and 小标题 are counted together, from 1. */
  anchor: string;
  /** In reading order; after a turn the last are those of another page. Empty where ingest did not record them. */
  lines: LineRun[];
  /** By their places in the text. */
  marks: Mark[];
}
