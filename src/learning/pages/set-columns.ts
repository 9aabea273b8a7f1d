/** Sets articles of the corpus in columns with measured positions, exact or as recognition measures them: the truth for ALTO, hOCR and PDF. */
import { type Random, random } from '../../evaluation/compose/random.ts';
import { emOf } from '../../evaluation/typeset/printed-page.ts';
import { evenSizes, toSourceLines } from '../../ingest/importers/positioned-lines.ts';
import type { PositionedLine } from '../../ingest/importers/positioned-page.ts';
import type { SourceLine } from '../../ingest/source-page.ts';
import type { CorpusPage } from './corpus.ts';
import { drawHabits, type Habits } from './habits.ts';
import { printCopy } from './print-copy.ts';
import { addNoise, type GoldLine, type Put, type SetPage, setHeads, setText, settable } from './set-page.ts';

/** How a file knows sizes and places, as shares of the type's height. */
interface Measure {
  /** The file names sizes; otherwise they are measured. */
  named: boolean;
  /** Height of the ink, and how far a measure of it is from the truth. */
  ink: number;
  heights: number;
  edges: number;
}
const MEASURES: readonly Measure[] = [
  { named: true, ink: 1, heights: 0, edges: 0 },
  { named: true, ink: 0.95, heights: 0.05, edges: 0.05 },
  { named: false, ink: 0.95, heights: 0.06, edges: 0.06 },
  { named: false, ink: 0.97, heights: 0.02, edges: 0.1 },
  { named: false, ink: 0.9, heights: 0.12, edges: 0.2 },
];

/** Height of the text's type. All else is measured by it. */
const BODY = 32;
const LEADING = 1.5;

/** @param whole texts are set whole; otherwise most lack their middle */
export function setColumns(source: CorpusPage, seed: number, whole = true): SetPage | null {
  const rng = random(seed);
  const drawn = drawHabits('sized', rng);
  const habits: Habits = {
    ...drawn,
    order: rng.chance(0.92) ? 'before' : 'after',
    wrap: 'lines',
    indent: false,
    shortFirst: rng.chance(0.92),
    blank: false,
    kickerGap: false,
    titleGap: false,
    textGap: true,
    subheadGap: false,
    depth: 0,
    quoteGap: 0,
    width: rng.int(10, 21),
    headWrap: rng.pick(['width', 'balanced', 'phrases']),
  };
  const chosen = rng.shuffle(source.items.filter(settable)).slice(0, rng.int(4, 9));
  const copies = chosen.flatMap((article) => printCopy(article, habits, rng, whole) ?? []);
  if (copies.length < 3) return null;
  const measure = rng.pick(MEASURES);
  const columns = rng.int(3, 6);
  const pitch = (habits.width + rng.pick([1, 1.5, 2])) * BODY;
  const blocks: PositionedLine[][] = [];
  const truths: (GoldLine | undefined)[] = [];
  let [top, bottom, free] = [0, 0, 0];
  copies.forEach((copy, article) => {
    const length = copy.flow.reduce((sum, { text }) => sum + text.length, 0);
    const span = Math.min(columns, length > 900 ? rng.int(2, 4) : length > 350 ? rng.int(1, 3) : 1);
    if (free < span) {
      top = bottom + 2.2 * BODY;
      free = columns;
    }
    const left = (columns - free) * pitch;
    free -= span;
    const put = (lines: readonly Put[], x: number, y: number, room: number): number => {
      let down = y;
      if (lines.length === 0) return y;
      blocks.push(
        lines.map((line) => {
          const height = BODY * (line.size ?? 1);
          truths.push(line.gold);
          const placed = position({ ...line, text: addNoise(line.text, habits, rng) }, x, down, room, measure, rng);
          down += height * (height > 1.2 * BODY ? 1.2 : LEADING);
          return placed;
        }),
      );
      return down;
    };
    const heads = setHeads(copy, article, habits, rng).filter(({ text }) => text !== '');
    const text = setText(copy, article, habits, rng).filter((line) => line.text !== '');
    const body = (y: number): number => {
      const depth = Math.ceil(text.length / span);
      let low = y;
      for (let k = 0; k < span; k++)
        low = Math.max(low, put(text.slice(k * depth, (k + 1) * depth), left + k * pitch, y, habits.width * BODY));
      return low;
    };
    const head = (y: number): number => {
      let low = y;
      // Each head is a block of its own, or all are one.
      const apart = rng.chance(0.5);
      const groups = apart ? [...Map.groupBy(heads, ({ gold }) => gold?.role).values()] : [heads];
      for (const group of groups) low = put(group, left, low + (apart ? 0.4 * BODY : 0), span * pitch - BODY);
      return low;
    };
    const end = habits.order === 'before' ? body(head(top) + 0.8 * BODY) : head(body(top) + 0.8 * BODY);
    bottom = Math.max(bottom, end);
  });
  const even = measure.named ? blocks : blocks.map((block) => evenSizes(block));
  const lines = loseMeasures(toSourceLines({ width: columns * pitch, height: bottom, blocks: even }), rng);
  const gold = new Map<number, GoldLine>();
  let at = 0;
  for (const { n, text } of lines) {
    if (text === '') continue;
    const truth = truths[at++];
    if (truth) gold.set(n, truth);
  }
  return {
    name: `${source.date}-${source.page}#${seed}`,
    setting: 'columns',
    order: habits.order,
    lines,
    gold,
    items: copies.map(({ expected }) => expected),
  };
}

function position(
  { text, size = 1, indent = 0, gold }: Put,
  left: number,
  top: number,
  room: number,
  { named, ink, heights, edges }: Measure,
  rng: Random,
): PositionedLine {
  const type = BODY * size;
  const width = [...text].reduce((sum, char) => sum + emOf(char), 0) * type;
  const head = gold?.role === 'kicker' || gold?.role === 'title' || gold?.role === 'subtitle';
  const start = head || indent === 4 ? Math.max(0, (room - width) / 2) : indent * type;
  // The ink of a full-width mark fills one half of its square.
  const opening = edges > 0 && /^[“‘（《]/u.test(text) ? 0.5 : 0;
  const shake = (by: number): number => (rng.next() - 0.5) * 2 * by * type;
  const em = type * ink + shake(heights);
  const x = left + start + opening * type + shake(edges);
  return { text, left: x, right: left + start + width, top, bottom: top + em, em, ...(named && { size: type / 3.5 }) };
}

/** Some files know sizes and no places, some know places only, and in some a line here and there lacks both. */
function loseMeasures(lines: readonly SourceLine[], rng: Random): SourceLine[] {
  const [sizes, indents] = rng.pick([
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 1],
    [1, 0],
    [0.1, 0.1],
  ] as const);
  return lines.map((line) => {
    const { size: _size, ...sizeless } = line;
    const kept = rng.chance(sizes) ? sizeless : line;
    const { indent: _indent, ...flat } = kept;
    return rng.chance(indents) ? flat : kept;
  });
}
