/** A page as its importer (text, PDF, ALTO, hOCR) gives it: lines in file order, as received. */

/** The position of a line on the page, as shares of the page's width and height (0 to 1, origin top left). */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface SourceLine {
  /**
   * Number in the page file, from 1. If the file has no lines (PDF, ALTO, hOCR): number of the printed line in reading
   * order, with a blank line between blocks.
   */
  n: number;
  /** As received, without its line end. Blank lines are kept: they are layout. */
  text: string;
  /** Present if the importer knows it. */
  box?: Box;
  /** Height of the type, in any unit that is the same over the page. */
  size?: number;
  /** Indent from the left edge of its column, in em of its type; present if the importer knows it. */
  indent?: number;
}

export interface SourcePage {
  /** Path from the project's root, with `/`. A page of a file with several pages: `seeds/…/issue.pdf#page=3`. */
  file: string;
  /** Hash of the file's bytes, as 64 hex digits. */
  sha256: string;
  lines: SourceLine[];
}
