/** A page in Traditional characters is read in simplified ones: what was printed comes back into the article's words. */
import type { Article } from '../../model/article.ts';
import type { Piece } from '../page-model.ts';

const HAN = /\p{Script=Han}/gu;
const hanOf = (text: string): string => text.match(HAN)?.join('') ?? '';

/** Puts the printed characters of some pieces back into texts that were made of them. */
export function scriptOf(pieces: readonly Piece[]): (text: string) => string {
  if (!pieces.some(({ printed }) => printed !== undefined)) return (text) => text;
  const read = pieces.map(({ text }) => hanOf(text)).join('');
  const printed = pieces.map((piece) => hanOf(piece.printed ?? piece.text)).join('');
  const restore = (text: string): string => {
    let at = read.indexOf(hanOf(text));
    return at < 0 ? text : text.replace(HAN, () => printed.charAt(at++));
  };
  const phrases = (text: string): string => text.split(' ').map(restore).join(' ');
  return (text) => (read.includes(hanOf(text)) ? restore(text) : phrases(text));
}

/** The words of an article's front matter as printed. */
export function restoreFront(front: Article, restore: (text: string) => string): Article {
  const { title, kicker, subtitle, column, series, byline, dateline } = front;
  return {
    ...front,
    title: restore(title),
    ...(kicker && { kicker: restore(kicker) }),
    ...(subtitle && { subtitle: restore(subtitle) }),
    ...(column && { column: restore(column) }),
    ...(series && { series: restore(series) }),
    byline: byline.map((credit) => ({ ...credit, name: restore(credit.name) })),
    ...(dateline && {
      dateline: {
        agency: restore(dateline.agency),
        ...(dateline.place && { place: restore(dateline.place) }),
      },
    }),
  };
}
