/** A cost for the shape of a headline's lines against each other. */
import type { Span } from '../stages/layout.ts';

/** Cost of reading the lines of a span as one headline: three lines are rare, and so are two of very different length. */
export function headlineShape(span: Span): number {
  if (span.vertical || span.lines === 1) return 0;
  const widths = span.pieces.map((piece) => piece.width);
  const ratio = Math.max(...widths) / Math.max(1, Math.min(...widths));
  return (
    (span.lines > 2 ? 1.5 : 0) +
    Math.max(0, ratio - 1.75) * 2.5 +
    (span.pieces.some((piece) => piece.level !== span.level) ? 3 : 0)
  );
}
