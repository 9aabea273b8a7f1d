/** Breaks headlines and text into lines, in the several ways that pages do. */
import type { Random } from '../../evaluation/compose/random.ts';
import { halves, wrap } from '../../evaluation/compose/wrap.ts';
import type { Habits } from './habits.ts';

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
const NO_START = /^[，。、；：？！）》”’」』】…—]/u;

/** A headline's lines. A headline that fits the width stays whole. */
export function breakHead(text: string, { headWrap, headWidth }: Habits, rng: Random): string[] {
  if (headWrap === 'none') return [text];
  const phrases = text.split(' ');
  if (headWrap === 'phrases' && phrases.length > 1 && phrases.length <= 3) return phrases;
  const ems = halves(text) / 2;
  if (ems <= headWidth) return [text];
  if (headWrap === 'spaces') return [wrap(text, headWidth, 0).join(' ')];
  if (headWrap === 'width') return wrap(text, headWidth, 0);
  return balanced(text, Math.ceil(ems / headWidth), rng);
}

/** Lines of about one length that break between words, as editors break them. */
function balanced(text: string, count: number, rng: Random): string[] {
  const goal = halves(text) / count;
  const lines = [''];
  for (const { segment } of WORDS.segment(text)) {
    const line = lines.at(-1) as string;
    const full = halves(line) >= goal - 2 || (halves(line + segment) > goal + 3 && halves(line) > goal / 2);
    if (full && lines.length < count && !NO_START.test(segment) && !/[（《“‘]$/u.test(line) && rng.chance(0.95))
      lines.push(segment);
    else lines[lines.length - 1] = line + segment;
  }
  return lines.map((line) => line.trim()).filter(Boolean);
}

/** A paragraph's lines. */
export function breakText(text: string, { wrap: how, width, indent, shortFirst, hanging }: Habits): string[] {
  const shown = indent ? '\u3000\u3000' : '';
  if (how === 'none') return [shown + text];
  const lines = wrap(text, width, indent || shortFirst ? 2 : 0, hanging);
  if (how === 'spaces') return [shown + lines.join(' ')];
  return lines.map((line, i) => (i === 0 ? shown + line : line));
}
