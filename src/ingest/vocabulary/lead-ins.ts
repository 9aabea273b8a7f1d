/** How a news item opens: 本报讯, 本报莘县讯, 新华社北京1月14日电. Each pattern with a line that it was made for. */
import { AGENCY } from './lexicon.ts';

const DATE = String.raw`(?:\d{1,2}\s*月\s*\d{1,2}\s*日)?`;

/**
 * Groups: 1 agency, 2 place, 3 讯 or 电.
 * `本报讯 （记者 赵宏磊） 10 月 23` · `本报聊城讯 今年以来` · `新华社北京1月14日电（记者 王琳）` · `本报济南1月14日讯`
 */
export const LEAD_IN = new RegExp(
  String.raw`^\s*(${AGENCY})\s*(?!(?:首席|特约|见习|实习|全媒体|融媒体)?\s*(?:记\s*者|评论员|通讯员))((?:\p{Script=Han}\s*){0,10}?)\s*${DATE}\s*(?:综合)?(?:[（(]记者[^（）()]{0,40}[）)])?\s*((?<!通\s?)讯|电|消息)(?=[\s（(　“"【《\p{L}\d]|$)`,
  'u',
);

/** The reporters in a lead-in: `（记者 林晨 通讯员 贾明鑫）`. Group 1: what stands between the brackets. */
export const LEAD_IN_CREDITS = new RegExp(String.raw`^\s*${AGENCY}[^（(。，,]{0,24}[（(]([^（）()]{2,80})[）)]`, 'u');

/** `（记者 张三）` before the text, without 讯. Group 1: what stands between the brackets. */
export const BRACKET_CREDITS =
  /^\s*[（(]((?:本报)?(?:首席|见习|实习|全媒体|融媒体)?(?:记者|通讯员|评论员)[^（）()]{1,60})[）)]/u;
