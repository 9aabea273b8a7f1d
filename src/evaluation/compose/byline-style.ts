/** What one newspaper does alike all over a page: how it marks a byline, where it puts it, how it writes a lead-in. */
import type { Random } from './random.ts';

export interface BylineStyle {
  /** Before a byline on a line of its own: `■ 本报记者 王一`. */
  mark: string;
  /** Before 记者 in a byline: `本报`, `新华社` or nothing. */
  own: string;
  /** Names are parted by `、`, and follow their role without a space: `记者王一、李二`. */
  compact: boolean;
  /** `… 报道` closes a byline. */
  reports: boolean;
  /** A byline of two roles stands on two lines. */
  twoLines: boolean;
  /** Where the byline of a 消息 goes, whatever the article's own paper does. */
  leadIn: 'inside' | 'line' | 'as printed';
  /** How a lead-in gives its credit: `本报讯（记者 王一）`, `本报讯 （记者 王一） `, `本报讯 记者王一报道：`. */
  lead: 'close' | 'loose' | 'told';
}

/** `marked`: a byline that stands before a body with no headline yet needs its mark to be known for what it is. */
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
