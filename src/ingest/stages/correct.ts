/** People's corrections → what the stages read: words replaced, roles and bounds given. The text as received is never touched. */
import type { Article, Correction } from '../../model/article.ts';
import type { CorrectionSeed } from '../../model/correction.ts';
import { doubtFactor } from '../../model/doubt.ts';
import { error, type Message } from '../../model/message.ts';
import type { LineRole } from '../../model/page.ts';
import type { SourceLine } from '../source-page.ts';

export interface Corrected {
  /** The lines with their words replaced. */
  lines: readonly SourceLine[];
  /** Line → the role that a person gave it. */
  roles: ReadonlyMap<number, LineRole>;
  /** Line → an article starts there. Where none does is known when the articles are. */
  bounds: ReadonlyMap<number, boolean>;
  /** What was done to lines, for the articles that they end in. */
  done: readonly Correction[];
  messages: Message[];
}

/** The line of each entry in its file. */
export type EntryLines = ReadonlyMap<CorrectionSeed, number | undefined>;

/** @param file path of the corrections, for the messages */
export function correctLines(
  source: readonly SourceLine[],
  corrections: readonly CorrectionSeed[],
  file: string,
  at: EntryLines = new Map(),
): Corrected {
  const text = new Map(source.map((line) => [line.n, line.text]));
  const roles = new Map<number, LineRole>();
  const bounds = new Map<number, boolean>();
  const done: Correction[] = [];
  const messages: Message[] = [];
  const placeOf = (entry: CorrectionSeed) => ({ file, line: at.get(entry) });
  const last = source.at(-1)?.n ?? 0;
  const hasText = (line: number): boolean => (text.get(line) ?? '').trim() !== '';
  for (const entry of corrections) {
    if ('replace' in entry) {
      const old = text.get(entry.line);
      if (old === undefined || !old.includes(entry.replace)) {
        messages.push(noWords(placeOf(entry), entry.replace, entry.line, text));
        continue;
      }
      text.set(
        entry.line,
        old.replace(entry.replace, () => entry.with),
      );
      done.push({
        field: 'text',
        lines: [String(entry.line)],
        before: entry.replace,
        after: entry.with,
        reason: entry.reason,
      });
    } else if ('role' in entry) {
      const [from, to] = endsOf(entry.lines);
      const lines = source.flatMap(({ n }) => (n >= from && n <= to && hasText(n) ? [n] : []));
      if (to > last || lines.length === 0) {
        const nearest = nearestLine(from, text);
        messages.push(
          to > last && nearest
            ? error('correct/no-match.past', placeOf(entry), { last, line: to, ...nearest })
            : noText(placeOf(entry), entry.lines, nearest),
        );
        continue;
      }
      for (const line of lines) roles.set(line, entry.role);
      done.push({ field: 'role', lines: [String(entry.lines)], before: '', after: entry.role, reason: entry.reason });
    } else if ('start' in entry || 'join' in entry) {
      const starts = 'start' in entry;
      const line = starts ? entry.start : entry.join;
      if (!hasText(line)) {
        messages.push(noText(placeOf(entry), line, nearestLine(line, text)));
        continue;
      }
      if (starts) bounds.set(line, true);
      done.push({
        field: 'article',
        lines: [String(line)],
        before: '',
        after: starts ? 'start' : 'join',
        reason: entry.reason,
      });
    }
  }
  const lines = source.map((line) =>
    text.get(line.n) === line.text ? line : { ...line, text: text.get(line.n) as string },
  );
  return { lines, roles, bounds, done, messages };
}

/** Sets the fields that people gave, and notes what stood there before. */
export function correctArticles(
  articles: readonly Article[],
  corrections: readonly CorrectionSeed[],
  file: string,
  topics: ReadonlySet<string>,
  at: EntryLines = new Map(),
): { articles: Article[]; messages: Message[] } {
  const messages: Message[] = [];
  const out = articles.map((article) => ({ ...article }));
  const lineOf = ({ id }: Article): number => Number(/-l(\d+)$/u.exec(id)?.[1]);
  for (const entry of corrections) {
    if (!('article' in entry)) continue;
    const place = { file, line: at.get(entry) };
    const article = out.find((candidate) => lineOf(candidate) === entry.article);
    if (!article) {
      const nearest = out.toSorted(
        (a, b) => Math.abs(lineOf(a) - entry.article) - Math.abs(lineOf(b) - entry.article),
      )[0];
      const line = entry.article;
      messages.push(
        nearest
          ? error('correct/no-match.article', place, { line, title: nearest.title, nearest: lineOf(nearest) })
          : error('correct/no-match.no-articles', place, { line }),
      );
      continue;
    }
    const unknown = entry.set.topics?.find((topic) => !topics.has(topic));
    if (unknown) {
      const some = [...topics].slice(0, 6).join(', ');
      messages.push(error('correct/no-match.topic', place, { topic: unknown, topics: some }));
      continue;
    }
    for (const [field, value] of Object.entries(entry.set) as [Correction['field'], unknown][])
      setField(article, field, value, entry.reason);
  }
  return { articles: out, messages };
}

function setField(article: Article, field: Correction['field'], value: unknown, reason: string): void {
  const record = article as Record<string, unknown>;
  const correction: Correction = {
    field,
    lines: [],
    before: printable(record[field]),
    after: printable(value),
    reason,
  };
  if (value === '') delete record[field];
  else record[field] = value;
  if (field === 'title') {
    article.titleSource = 'corrected';
    const settled = article.doubts.filter(({ code }) => code.startsWith('title/'));
    article.doubts = article.doubts.filter((doubt) => !settled.includes(doubt));
    const factor = settled.reduce((product, { code }) => product * doubtFactor(code), 1);
    article.confidence = Math.min(1, Math.round((article.confidence / factor) * 100) / 100);
  }
  article.corrections = [...article.corrections, correction];
}

function printable(value: unknown): string {
  if (value === undefined) return '';
  if (!Array.isArray(value)) return String(value);
  return value
    .map((item) => (typeof item === 'object' && item !== null ? Object.values(item).join(' ') : String(item)))
    .join('、');
}

/** `55-63` → 55, 63 */
function endsOf(lines: number | string): [from: number, to: number] {
  const [from = 0, to = from] = String(lines).split('-').map(Number);
  return [from, to];
}

type EntryPlace = { file: string; line: number | undefined };

/** The words of a `replace` are not on their line: where they stand now, or what on the page is likest to them. */
function noWords(place: EntryPlace, words: string, line: number, text: ReadonlyMap<number, string>): Message {
  const lines = [...text].sort(([a], [b]) => Math.abs(a - line) - Math.abs(b - line));
  const exact = lines.find(([, printed]) => printed.includes(words));
  if (exact) return error('correct/no-match.elsewhere', place, { line, words, found: exact[0] });
  const pairs = bigrams(words);
  let best = { line: 0, share: 0, snippet: '' };
  for (const [n, printed] of lines) {
    for (let i = 0; i < printed.length; i++) {
      const snippet = printed.slice(i, i + words.length);
      const common = [...bigrams(snippet)].filter((pair) => pairs.has(pair)).length;
      const alike = [...snippet].filter((char, k) => char === words[k]).length;
      const share = common / Math.max(1, pairs.size) + alike / words.length;
      if (share > best.share) best = { line: n, share, snippet };
    }
  }
  return best.share >= 0.5
    ? error('correct/no-match.similar', place, { line, words, similar: best.snippet, found: best.line })
    : error('correct/no-match.words', place, { line, words });
}

const bigrams = (text: string): Set<string> =>
  new Set(text.length < 2 ? [text] : Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)));

const noText = (place: EntryPlace, line: string | number, nearest: ReturnType<typeof nearestLine>): Message =>
  nearest
    ? error('correct/no-match.blank', place, { line: String(line), ...nearest })
    : error('correct/no-match.no-text', place, { line: String(line) });

/** The nearest line that bears text, with its first words; null where the page has no text. */
function nearestLine(line: number, text: ReadonlyMap<number, string>): { nearest: number; words: string } | null {
  const [nearest] = [...text]
    .filter(([, words]) => words.trim() !== '')
    .sort(([a], [b]) => Math.abs(a - line) - Math.abs(b - line));
  return nearest ? { nearest: nearest[0], words: nearest[1].trim().slice(0, 20) } : null;
}
