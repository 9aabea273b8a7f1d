/** Who wrote it and whence: the byline from lines of its own, from the lead-in and from the credit under a picture; the dateline. */
import type { Credit } from '../../model/article.ts';
import type { ParsedByline } from '../page-model.ts';
import { BRACKET_CREDITS, LEAD_IN, LEAD_IN_CREDITS } from '../vocabulary/lead-ins.ts';
import { BYLINE_MARKS, PHOTO_CREDIT_ENDING } from '../vocabulary/lexicon.ts';
import { parseByline } from './parse-byline.ts';
import type { Draft } from './stitch.ts';

export interface Attribution {
  byline: Credit[];
  dateline?: { agency: string; place?: string };
  /** Opens with 本报讯 or the like. */
  leadIn: boolean;
  /** Signed with bare names only, or with 评论员. */
  bare: boolean;
  /** A credit such as ■ 张振祥, 张三 摄 stands at the end of the text or under it. */
  pictured: boolean;
}

/** `…重要意义。 ■ 张振祥 张士新 马灵欣` · `……。新华社记者 张三 摄` · `……。（李四）` */
const END_CREDITS: readonly RegExp[] = [
  new RegExp(String.raw`[${BYLINE_MARKS}]\s*([^${BYLINE_MARKS}。，；]{2,60})$`, 'u'),
  new RegExp(String.raw`(?<=[。！？”…])\s*[（(]?([^。，；：！？（(]{2,50}?(?:${PHOTO_CREDIT_ENDING}|图))[）)]?$`, 'u'),
  /(?<=[。！？”…])\s*[（(]((?:本报|实习|见习|全媒体|融媒体)*(?:记者|通讯员|作者|文|图|文\/图)?[:：\s/]*[\p{Script=Han}\s、·]{2,30})[）)]$/u,
];
/** `本报讯 记者张三、通讯员李四报道：` */
const REPORTED =
  /^[^。]{0,16}?(?:讯|电|消息)\s*((?:本报)?(?:记者|通讯员)[\p{Script=Han}\s、，]{2,30}?)(?:摄影)?报道\s*[：:，,。]/u;

export function attribute(draft: Draft, text: readonly string[]): Attribution {
  const first = text[0] ?? '';
  const last = text.at(-1) ?? '';
  const own = joinBroken(draft.bylines);
  const lead = signedBy(own, leadInCredits(first), first);
  // Names at the end of an article that is signed elsewhere are a picture's or another's, and stay in its text.
  const signedAtEnd = own.length > 0 || lead ? null : endCredits(last, text.length);
  const inText = [lead, signedAtEnd].filter((found) => found !== null);
  const all = [...own, ...inText];
  const end = inText.find(({ where }) => where === 'end');
  const opening = LEAD_IN.exec(first.slice(0, 160));
  const place = opening?.[2]?.replace(/\s/gu, '').replace(/^(?:驻|报)/u, '');
  const pictured =
    draft.bylines.some(({ under, byline }) => under || byline.photo) || end?.photo === true || end?.marked === true;
  return {
    byline: dedupe(all.flatMap(({ credits }) => credits)),
    ...(opening?.[1] && { dateline: { agency: opening[1].replace(/^据/u, ''), ...(place && { place }) } }),
    leadIn: opening !== null,
    bare: all.length > 0 && all.every(({ credits }) => credits.every(({ role }) => role === '作者' || role === '摄影')),
    pictured,
  };
}

/** `□ 新华社记者 薛良诚 通讯员 张振祥 / 李贵金`: names without a role right under a byline go on with it. */
function joinBroken(bylines: Draft['bylines']): ParsedByline[] {
  const joined: { end: number; text: string; byline: ParsedByline }[] = [];
  for (const { span, byline } of bylines) {
    const last = joined.at(-1);
    const goesOn = last?.end === span.start && span.gap === 0 && byline.bare && !byline.marked && !byline.photo;
    const whole = goesOn && !last.byline.bare ? parseByline(`${last.text} ${span.text}`) : null;
    if (last && whole) Object.assign(last, { end: span.end, text: `${last.text} ${span.text}`, byline: whole });
    else joined.push({ end: span.end, text: span.text, byline });
  }
  return joined.map(({ byline }) => byline);
}

/** `据新华社联合国6月10日电（记者王建刚）`: whom an agency names is its own, where the article names others. */
const QUOTED = /^.{0,40}?据[^，。（]{2,24}[电讯]\s*[（(]/u;

const signedBy = <T>(own: readonly unknown[], lead: T | null, first: string): T | null =>
  own.length > 0 && QUOTED.test(first) ? null : lead;

function leadInCredits(first: string) {
  const inside = LEAD_IN_CREDITS.exec(first)?.[1] ?? BRACKET_CREDITS.exec(first)?.[1] ?? REPORTED.exec(first)?.[1];
  const byline = inside ? parseByline(inside) : null;
  return byline && { ...byline, where: 'lead' as const };
}

function endCredits(last: string, paragraphs: number) {
  for (const [i, pattern] of END_CREDITS.entries()) {
    const inside = pattern.exec(last.slice(-90))?.[1];
    const byline = inside ? parseByline(inside) : null;
    if (byline)
      return { ...byline, photo: byline.photo || i === 1, marked: i === 0 && paragraphs <= 2, where: 'end' as const };
  }
  return null;
}

/** One person once, under the first role printed. */
function dedupe(credits: readonly Credit[]): Credit[] {
  const seen = new Set<string>();
  return credits.filter(({ name }) => !seen.has(name) && seen.add(name));
}
