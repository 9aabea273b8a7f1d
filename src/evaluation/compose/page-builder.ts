/** Builds a page file: its lines, and for every field of every item the lines where it is. */

/** What a line on a composed page is. */
export type Part = 'title' | 'kicker' | 'subtitle' | 'column' | 'byline' | 'body' | 'subheading' | 'turn' | 'teaser';

/** `{ title: ['38', '40-41'] }`, lines counted from 1. */
export type PartLines = Partial<Record<Part, string[]>>;

const ranges = (numbers: number[]): string[] => {
  const out: [number, number][] = [];
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const last = out.at(-1);
    if (last && n <= last[1] + 1) last[1] = n;
    else out.push([n, n]);
  }
  return out.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
};

export class PageBuilder {
  readonly lines: string[] = [];
  readonly #marks: { item: number; part: Part; line: number }[] = [];

  /** Sometimes gives a line of no article, which follows a block of text. */
  readonly #interruption: () => string | undefined;

  constructor(interruption: () => string | undefined = () => undefined) {
    this.#interruption = interruption;
  }

  /** Adds one line, of an item or of none (furniture). */
  put(text: string, item?: number, part?: Part): void {
    this.lines.push(text);
    if (item !== undefined && part) this.#marks.push({ item, part, line: this.lines.length });
  }

  /** Adds a block of lines and a blank line after it. */
  block(lines: readonly string[], item?: number, part?: Part): void {
    if (lines.length === 0) return;
    for (const line of lines) this.put(line, item, part);
    this.gap();
    const interruption = part === 'body' ? this.#interruption() : undefined;
    if (interruption) this.lines.push(interruption, '');
  }

  gap(count = 1): void {
    for (let i = 0; i < count; i++) this.lines.push('');
  }

  /** The lines of each part of an item. */
  linesOf(item: number): PartLines {
    const out: Partial<Record<Part, number[]>> = {};
    for (const { item: of, part, line } of this.#marks) if (of === item) out[part] = [...(out[part] ?? []), line];
    return Object.fromEntries(Object.entries(out).map(([part, numbers]) => [part, ranges(numbers)])) as PartLines;
  }

  text(): string {
    return `${this.lines.join('\n')}\n`;
  }
}
