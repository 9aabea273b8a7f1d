/** A page as its importer (text, PDF, ALTO, hOCR) hands it on: lines in file order, as received. */

/** Where a line stands on the page, in shares of the page's width and height (0 to 1, origin top left). */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface SourceLine {
  /**
   * Number in the page file, from 1. Where the file has no lines (PDF, ALTO, hOCR): of the printed line, in reading
   * order, with a blank one between blocks.
   */
  n: number;
  /** As received, without its line end. Blank lines are kept: they are layout. */
  text: string;
  /** Where the importer knows it. */
  box?: Box;
  /** Height of the type, in any unit that is the same over the page. */
  size?: number;
  /** How far it is set in from the left edge of its column, in em of its type; where the importer knows it. */
  indent?: number;
}

export interface SourcePage {
  /** Path from the project's root, with `/`; of a page among several in one file `seeds/…/issue.pdf#page=3`. */
  file: string;
  /** Of the file's bytes, as 64 hex digits. */
  sha256: string;
  lines: SourceLine[];
}
