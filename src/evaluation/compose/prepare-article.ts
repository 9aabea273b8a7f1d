/**
 * Prepares one article of the pool for a page: which parts it has there, and how each is printed in the page's
 * style. The expected reading is kept with it.
 */
import type { ExpectedItem } from '../score/compare.ts';
import type { PoolArticle } from './article-pool.ts';
import type { BylineStyle } from './byline-style.ts';
import { leadIn } from './lead-in.ts';
import type { Random } from './random.ts';

export interface PreparedArticle {
  /** The expected reading; a layout may still damage its paragraphs. */
  expected: ExpectedItem;
  /** The headline's lines. */
  title: string[];
  /** 副题 with or without its dash. */
  subtitle?: string;
  /** Lines of a byline that is apart from the body. */
  byline: string[];
  /** A photo's credit, as it is printed after the caption. */
  credit?: string;
  /** Paragraphs before the byline: 1 if the 导语 comes first. */
  bylineAfter: number;
  sections: PoolArticle['sections'];
  /** `（上接第一版）`, `（下转4版）` */
  turnFrom?: string;
  turnTo?: string;
}

const namesOf = (item: ExpectedItem, role: string): string[] =>
  item.byline.filter((credit) => credit.role === role).map((credit) => credit.name);

/** `本报记者 王一 李二` and `通讯员 张三`, one for each role. */
function roles(item: ExpectedItem, own: string, compact: boolean): string[] {
  const parts: string[] = [];
  for (const role of ['记者', '实习生', '通讯员']) {
    const names = namesOf(item, role);
    const prefix = role === '记者' ? own : '';
    if (names.length) parts.push(`${prefix}${role}${compact ? '' : ' '}${names.join(compact ? '、' : ' ')}`);
  }
  const bare = [...namesOf(item, '作者'), ...namesOf(item, '摄影')];
  if (bare.length) parts.push(bare.join(compact ? '、' : ' '));
  return parts;
}

/** The lines of a byline that is apart from the body. */
function bylineLines(item: ExpectedItem, style: BylineStyle): string[] {
  const parts = roles(item, style.own, style.compact);
  const [first, ...rest] = parts;
  if (!first) return [];
  const reports = style.reports && !namesOf(item, '作者').length ? ' 报道' : '';
  if (rest.length && style.twoLines) return [style.mark + first, rest.join(' ') + reports];
  return [style.mark + parts.join(' ') + reports];
}

/** The credit of a lead-in, with the text before and after it. */
function leadCredit(item: ExpectedItem, style: BylineStyle): string {
  if (style.lead === 'told') return ` ${roles(item, '', true).join('、')}报道：`;
  const credit = `（${roles(item, '', style.compact).join(' ')}）`;
  return style.lead === 'loose' ? ` ${credit} ` : credit;
}

function photoCredit(item: ExpectedItem, style: BylineStyle, rng: Random): string | undefined {
  const parts = roles(item, rng.pick(['本报', '本报', '新华社', '']), false);
  if (!parts.length) return undefined;
  if (rng.chance(0.5) && style.mark && item.paragraphs.length === 1) return style.mark + parts.join(' ');
  return `${parts.join(' ')}${rng.pick([' 摄', '摄', ' 摄'])}`;
}

/** One or two lines: a headline of two phrases may have two. */
function titleLines(item: ExpectedItem, rng: Random): string[] {
  const lines = (item.headline ?? '').split('\n').filter(Boolean);
  const [first, second, ...more] = (lines[0] ?? '').split(' ');
  if (lines.length === 1 && first && second && !more.length && first.length > 4 && second.length > 4 && rng.chance(0.3))
    return [first, second];
  return lines;
}

export function prepareArticle(article: PoolArticle, style: BylineStyle, rng: Random): PreparedArticle {
  const { from: _from, sections, ...item } = article;
  const expected: ExpectedItem = { ...item, paragraphs: [...item.paragraphs] };
  if (expected.kicker && rng.chance(0.2)) expected.kicker = undefined;
  if (expected.subhead && rng.chance(0.2)) expected.subhead = undefined;
  const photo = expected.genre === 'photo';
  const lead = leadIn(expected.paragraphs[0] ?? '');
  let apart = !photo && expected.byline.length > 0 && !lead?.credit;
  if (lead?.own && expected.byline.length > 0 && !photo) {
    if (style.leadIn !== 'as printed') apart = style.leadIn === 'line';
    expected.paragraphs[0] = `${lead.head}${apart ? ' ' : leadCredit(expected, style)}${lead.rest}`;
  }
  const dashes = expected.subhead && rng.pick(['——', '——', '——', '—', '-']);
  return {
    expected,
    title: titleLines(expected, rng),
    subtitle: expected.subhead && `${dashes}${expected.subhead}`,
    byline: apart ? bylineLines(expected, style) : [],
    credit: photo ? photoCredit(expected, style, rng) : undefined,
    bylineAfter: apart && expected.genre === 'feature' && expected.paragraphs.length > 5 && rng.chance(0.12) ? 1 : 0,
    sections,
    turnFrom:
      expected.genre === 'feature' && apart && rng.chance(0.04)
        ? rng.pick(['（上接第一版）', '（上接1版）'])
        : undefined,
    turnTo: expected.continues_on_page
      ? rng.pick([`（下转${expected.continues_on_page}版）`, `（下转第${expected.continues_on_page}版）`])
      : undefined,
  };
}
