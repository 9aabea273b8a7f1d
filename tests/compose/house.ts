/** What one newspaper does alike all over a page: how it marks a byline, where it puts it, how it writes a lead-in. */
import type { Random } from './random.ts';

export interface House {
  /** Before a byline on a line of its own: `■ 本报记者 王一`. */
  mark: string;
  /** `本报记者` rather than `记者`. */
  own: boolean;
  /** `… 报道` closes a byline. */
  reports: boolean;
  /** A byline of two roles stands on two lines. */
  twoLines: boolean;
  /** Where the byline of a 消息 goes, whatever the article's own paper does. */
  leadIn: 'inside' | 'line' | 'as printed';
  /** `本报讯 （记者 王一） ` rather than `本报讯（记者 王一）`. */
  loose: boolean;
}

/** `marked`: a byline that stands before a body with no headline yet needs its mark to be known for what it is. */
export function drawHouse(rng: Random, marked: boolean): House {
  const mark = rng.pick(['■ ', '■ ', '□ ', '□', '□', '◎ ', '● ', ...(marked ? [] : [''])]);
  return {
    mark,
    own: mark === '' || rng.chance(0.5),
    reports: rng.chance(0.35),
    twoLines: rng.chance(0.25),
    leadIn: rng.pick(['inside', 'line', 'as printed', 'as printed']),
    loose: rng.chance(0.3),
  };
}
