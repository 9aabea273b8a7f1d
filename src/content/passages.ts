/** Divides a paragraph at its marks, so that they can be drawn. */
import type { Mark, Paragraph } from '../model/paragraph.ts';

interface Passage {
  text: string;
  /** The marks that this text is about. */
  marked: Mark[];
  /** The marks that end with this text. */
  ended: Mark[];
}

/** In order. Their texts joined are the text of the paragraph. A mark of a point ends with the text before it, which may be empty. */
export function passages({ text, marks }: Pick<Paragraph, 'text' | 'marks'>): Passage[] {
  const cuts = [...new Set([0, ...marks.flatMap(({ start, end }) => [start, end]), text.length])].sort((a, b) => a - b);
  const at = (place: number): Mark[] => marks.filter(({ end }) => end === place);
  const before: Passage[] = at(0).length > 0 ? [{ text: '', marked: [], ended: at(0) }] : [];
  return [
    ...before,
    ...cuts.slice(1).map((end, index) => {
      const start = cuts[index] as number;
      const marked = marks.filter((mark) => mark.start <= start && mark.end >= end && mark.start < mark.end);
      return { text: text.slice(start, end), marked, ended: at(end) };
    }),
  ];
}
