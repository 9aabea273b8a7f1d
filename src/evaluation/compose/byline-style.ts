/** What a newspaper does in the same way on a whole page: how it marks a byline, where it puts it, how it writes a lead-in. */
import type { Random } from './random.ts';

export interface BylineStyle {
  /** Before a byline on a line of its own: `■ 本报记者 王一`. */
  mark: string;
  /** Before 记者 in a byline: `本报`, `新华社` or nothing. */
  own: string;
  /** `、` stands between names, and names follow their role without a space: `记者王一、李二`. */
  compact: boolean;
  /** A byline ends in `… 报道`. */
  reports: boolean;
  /** A byline of two roles stands on two lines. */
  twoLines: boolean;
  /** Where the byline of a 消息 stands; the article's own newspaper may do it in another way. */
  leadIn: 'inside' | 'line' | 'as printed';
  /** How a lead-in gives its credit: `本报讯（记者 王一）`, `本报讯 （记者 王一） `, `本报讯 记者王一报道：`. */
  lead: 'close' | 'loose' | 'told';
}

/** `marked`: every byline has a mark. If no headline comes before it, the mark alone identifies it. */
export function drawBylineStyle(rng: Random, marked: boolean): BylineStyle {
  const mark = rng.pick(['■ ', '■ ', '□ ', '□', '□', '◎ ', '● ', ...(marked ? [] : [''])]);
  return {
    mark,
    own: mark === '' ? '本报' : rng.pick(['本报', '本报', '本报', '', '', '', '新华社']),
    compact: rng.chance(0.2),
    reports: rng.chance(0.35),
    twoLines: rng.chance(0.25),
    leadIn: rng.pick(['inside', 'line', 'as printed', 'as printed']),
    lead: rng.pick(['close', 'close', 'close', 'close', 'close', 'loose', 'loose', 'loose', 'told']),
  };
}
