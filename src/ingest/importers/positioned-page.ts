/** A printed page as the importers give it that know where its lines are. */

/** In the page's own unit, origin top left. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface PositionedLine extends Rect {
  text: string;
  /** Height of its type in the page's unit. */
  em: number;
  /** Height of its type if the file names it, in any unit that is the same over the page. */
  size?: number;
}

export interface PositionedPage {
  width: number;
  height: number;
  /** In reading order. */
  blocks: PositionedLine[][];
}
