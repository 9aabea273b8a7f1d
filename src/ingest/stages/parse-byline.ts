/** Reads a byline: 记者 薛良诚 实习生 尤诗琪 → two credits. */

import type { Credit } from '../../model/article.ts';
import type { ParsedByline } from '../page-model.ts';
import { BYLINE_MARKS, COMMENTING, PUBLISHER } from '../vocabulary/lexicon.ts';
import { looksLikeName, nameCost } from '../vocabulary/names.ts';

/** ■ 本报记者 许金松 · □记者 高田 报道 */
export const BYLINE_MARK = new RegExp(String.raw`^[${BYLINE_MARKS}]\s*`, 'u');
/** …报道 · …摄影报道 · …文/图 · …摄 */
const TAIL =
  /\s*(?:摄影报道|摄影报导|文并摄|文[/／]图|图[/／]文|文图|图文|摄影|报道|报导|供图|提供|摄|(?<=\s)[文图]|综合|整理|采写)$/u;
const ROLE = new RegExp(
  String.raw`^(?:${PUBLISHER})*(?:社|报)?(?:驻\p{Script=Han}{2,6}?|首席|见习|特约|实习|全媒体|融媒|融媒体|体育|财经|摄影|文字|高级|资深)*(记者|通讯员|实习生|评论员|摄影|文字|作者|撰稿人|撰稿|撰文|文|图|供图)[/／:：]?(.*)$`,
  'u',
);
/** `□新华社 记者 陈天湖` */
const PUBLISHER_ALONE = new RegExp(`^${PUBLISHER}$`, 'u');
/** `记 者`, `通 讯 员` */
const SPACED_ROLE = /记\s者|通\s?讯\s员|通\s讯\s?员|实\s?习\s生|实\s习\s?生|本\s报|摄\s影|报\s道/gu;
/** A role that a line break ran into the name before it: `沈汝发通讯员 韩静` */
const RUN_IN_ROLE =
  /(?<=\p{Script=Han}{2})(?<![报刊网台社体]|特约)(?=(?:通讯员|实习生)(?:\p{Script=Han}|\s|[：:、]))/gu;
const CANONICAL: Record<string, Credit['role']> = {
  记者: '记者',
  通讯员: '通讯员',
  实习生: '实习生',
  摄影: '摄影',
  图: '摄影',
  供图: '摄影',
};
const COMMENTATOR = new RegExp(`^${COMMENTING}(?:特约)?评论员$`, 'u');

/**
 * @param text one byline, its lines joined with a space
 * @returns null unless the whole text is a byline and nothing else
 */
export function parseByline(text: string): ParsedByline | null {
  const length = text.length;
  if (length < 2 || length > 120 || /[。；！？…《》“”"]/u.test(text)) return null;
  const marked = BYLINE_MARK.test(text);
  let rest = text
    .replace(BYLINE_MARK, '')
    .replace(SPACED_ROLE, (role) => role.replace(/\s/gu, ''))
    .replace(RUN_IN_ROLE, ' ')
    .trim();
  const bracketed = /^[（(](.*)[）)]$/u.exec(rest);
  if (bracketed?.[1]) rest = bracketed[1].trim();
  const tail = TAIL.exec(rest);
  if (tail) rest = rest.slice(0, tail.index);
  const photo = /摄|图/u.test(text);
  const credits: Credit[] = [];
  let role: Credit['role'] | null = null;
  let named = false;
  for (const token of joinSingles(rest.split(/[\s、,，;；&]+/u).filter(Boolean))) {
    if (PUBLISHER_ALONE.test(token)) continue;
    if (COMMENTATOR.test(token)) {
      credits.push({ role: '作者', name: token });
      named = true;
      role = '作者';
      continue;
    }
    const match = ROLE.exec(token);
    if (match?.[1] && !looksLikeName(token)) {
      role = CANONICAL[match[1]] ?? '作者';
      named = true;
      if (!match[2]) continue;
    }
    const names = splitNames(
      match?.[1] && !looksLikeName(token) ? (match[2] as string) : token,
      named || marked || tail !== null,
    );
    if (!names) return null;
    for (const name of names) credits.push({ role: role ?? (photo ? '摄影' : '作者'), name });
  }
  if (credits.length === 0) return null;
  if (!named && !marked && !bracketed && !tail && credits.length > 3) return null;
  return { credits: dedupe(credits), bare: !named, marked, photo };
}

/** `高 田` is one padded name, `赵 玉国` and `赵玉 国` are names that a line break has cut, `林 宏贤黄海` two of them: no name has one character. */
function joinSingles(tokens: readonly string[]): string[] {
  const out: string[] = [];
  tokens.forEach((token, i) => {
    const last = out.at(-1) ?? '';
    const next = tokens[i + 1];
    const ends = isSingle(token) && !(next && isSingle(next));
    const joined = last + token;
    const isCut =
      isSingle(last) || endsCut(last)
        ? (isSingle(last) && isSingle(token)) || splitNames(joined, false)
        : ends && looksLikeName(joined);
    if (isCut) out[out.length - 1] = joined;
    else out.push(token);
  });
  return out;
}

/** `黄玉森梁 永丽`: a name and the surname of the next. */
const endsCut = (token: string): boolean =>
  [...token].length === 4 && splitNames(token, false) === null && looksLikeName(token.slice(0, 3));

const isSingle = (token: string): boolean => [...token].length === 1 && !'文图摄'.includes(token);

/**
 * One name, or several that line breaks have run together: 张振祥张士新马灵欣. Where a role or mark says that names stand
 * here (`trusted`), a rare surname will do for a single one, and a run may be long.
 */
export function splitNames(token: string, trusted: boolean): string[] | null {
  if (looksLikeName(token)) return [token];
  const run = splitRun([...token], trusted ? RUN.trusted : RUN.bare);
  if (run) return run;
  return trusted && /^\p{Script=Han}{2,4}$/u.test(token) && !/[区县市省镇乡的]$/u.test(token) ? [token] : null;
}

/** Longest run of names that is taken apart, in characters. */
const RUN = { bare: 6, trusted: 18 };

/** The likeliest of all ways to part the run into names. */
function splitRun(run: readonly string[], longest: number): string[] | null {
  if (run.length < 4 || run.length > longest) return null;
  /** Best names of the first `i` characters, with their cost. */
  const best: ({ names: string[]; cost: number } | null)[] = [{ names: [], cost: 0 }];
  for (let i = 1; i <= run.length; i++) {
    best[i] = null;
    for (const length of [3, 2, 4]) {
      const before = best[i - length];
      const name = run.slice(i - length, i).join('');
      if (!before || !looksLikeName(name)) continue;
      const cost = before.cost + nameCost(name);
      if (cost < (best[i]?.cost ?? Number.POSITIVE_INFINITY)) best[i] = { names: [...before.names, name], cost };
    }
  }
  const names = best[run.length]?.names;
  return names && names.length > 1 ? names : null;
}

function dedupe(credits: Credit[]): Credit[] {
  const seen = new Set<string>();
  return credits.filter(({ role, name }) => !seen.has(`${role}${name}`) && seen.add(`${role}${name}`));
}
