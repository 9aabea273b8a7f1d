/** An article of the corpus as it goes to print: its heads, its text, who signed it and where, drawn within the page's habits. */
import type { Random } from '../../evaluation/compose/random.ts';
import type { ExpectedItem } from '../../evaluation/score/compare.ts';
import type { CorpusArticle } from './corpus.ts';
import type { Habits } from './habits.ts';
import { misread } from './noise.ts';

export interface Copy {
  kicker: string | null;
  title: string;
  subtitle: string | null;
  flow: { text: string; subheading: boolean }[];
  /** A byline on a line of its own, and where it stands. */
  byline: string | null;
  under: boolean;
  expected: ExpectedItem;
}

const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹苏潘葛范彭鲁韦马苗方袁柳唐薛雷贺倪汤滕罗毕郝安常于时傅齐康伍余元顾孟黄穆萧尹姚邵汪祁毛米明计成戴宋庞熊纪舒屈项祝董梁杜阮蓝季贾江童颜郭梅林钟徐邱高夏蔡田樊胡凌霍';
const GIVEN =
  '宏磊莘金松培源黄玉森永丽耀军淑天伟林晨明鑫琪豪榕清辉翔江平波志亚飞高田新珂昌锐迎彬德民文欣振祥贵诗建国华春红梅芳秀英静敏强勇杰娟涛超兰霞刚桂洁艳云海燕鹏宇佳慧婷雪琳子涵思远一凡';
const PLACES = [
  '聊城',
  '莘县',
  '冠县',
  '东阿',
  '高唐',
  '临清',
  '茌平',
  '阳谷',
  '济南',
  '潍坊',
  '德州',
  '菏泽',
  '北京',
  '上海',
  '武汉',
  '广州',
  '成都',
  '南宁',
  '东昌府区',
  '开发区',
];

const SIGNED = /[（(](?:本报|新华社)?(?:记者|通讯员|作者)[^（）()]{1,80}[）)]$/u;
const LEAD =
  /^(?:(?:本报|新华社)[^。，（“]{0,24}?[电讯]\s*)?(?:[（(][^）)]{0,40}(?:记者|通讯员|实习生)[^）)]{0,60}[）)])?\s*/u;
const KEPT_CREDITS = /^[^。，（]{0,24}[电讯]\s*（记者([^）]{2,60})）/u;

const withoutSpaces = (text: string): string => text.replace(/\s+/gu, '');
const oneSpace = (text: string | null): string | null => text?.replace(/\s+/gu, ' ').trim() || null;

/** A short line without an end, inside the article. */
const isSubheading = (text: string, i: number, count: number): boolean =>
  text.length <= 18 && !/[。！？；：…”]$/u.test(text) && !/[：（）【】]|摄$/u.test(text) && i > 0 && i + 1 < count;

/** Most articles go to print without the middle of their text: it says little of where heads stand, and takes the time. */
const TRIMMED = 0.85;
const LENGTH = 420;

/** The beginning, the end, and of the middle one 小标题 with what stands around it. */
function trim(paragraphs: readonly string[], rng: Random): string[] {
  const count = paragraphs.length;
  let length = 0;
  let first = 1;
  while (first < count && (length += (paragraphs[first - 1] as string).length) <= LENGTH) first++;
  const sections = paragraphs.flatMap((text, i) => (isSubheading(text, i, count) ? [i] : []));
  const section = sections.length > 0 ? rng.pick(sections) : -2;
  return paragraphs.filter((_, i) => i < first || i === count - 1 || Math.abs(i - section) <= 1);
}

const drawName = (rng: Random): string =>
  rng.pick([...SURNAMES]) + Array.from({ length: rng.pick([1, 2, 2]) }, () => rng.pick([...GIVEN])).join('');
const pad = (name: string): string => (name.length === 2 ? [...name].join(' ') : name);

/** @returns null where the article has no text to set */
export function printCopy(article: CorpusArticle, habits: Habits, rng: Random, whole: boolean): Copy | null {
  let paragraphs = article.paragraphs.map(withoutSpaces).filter(Boolean);
  const style =
    habits.signed === 'mixed' ? rng.pick(['lead', 'line', 'under', 'kept', 'author', 'none'] as const) : habits.signed;
  const kept = style === 'kept' ? KEPT_CREDITS.exec(paragraphs[0] ?? '') : null;
  const signed = style === 'kept' && !kept ? 'none' : style;
  if (!kept) {
    paragraphs[0] = (paragraphs[0] ?? '').replace(LEAD, '');
    paragraphs = paragraphs
      .map((text, i) => (i === paragraphs.length - 1 ? text.replace(SIGNED, '') : text))
      .filter(Boolean);
  }
  if (paragraphs.join('').length < 40) return null;
  if (!whole && rng.chance(TRIMMED)) paragraphs = trim(paragraphs, rng);
  const asRead = (text: string): string => (habits.misread > 0 ? misread(text, habits.misread, rng) : text);
  paragraphs = paragraphs.map(asRead).filter(Boolean);
  const names = (count: number): string[] => Array.from({ length: count }, () => drawName(rng));
  const reporters = kept
    ? (kept[1] as string).split(/[、，]/u)
    : signed === 'none'
      ? []
      : names(rng.pick([1, 1, 1, 2, 3]));
  const correspondents = kept || signed === 'none' || signed === 'author' ? [] : names(rng.pick([0, 0, 0, 1, 2]));
  const show = (list: readonly string[]): string => list.map(habits.padded ? pad : String).join(' ');
  const who = `记者 ${show(reporters)}${correspondents.length ? ` 通讯员 ${show(correspondents)}` : ''}`;
  const place = rng.pick(PLACES);
  const space = rng.pick(['', '', ' ']);
  let byline: string | null = null;
  if (signed === 'lead') {
    const lead = rng.pick([
      '本报讯',
      '本报讯',
      `本报${place}讯`,
      `新华社${place}${rng.int(1, 12)}月${rng.int(1, 28)}日电`,
      `本报${place}${rng.int(1, 12)}月${rng.int(1, 28)}日讯`,
    ]);
    paragraphs[0] = `${lead}${space}（${who}）${space}${paragraphs[0]}`;
  } else if (signed === 'author') byline = rng.pick([habits.bylineMark, '', '']) + show(reporters);
  else if (signed === 'line' || signed === 'under') {
    const reports = habits.reports && signed === 'line' ? ' 报道' : '';
    byline = `${habits.bylineMark}${habits.own}${who}${reports}`;
    if (rng.chance(0.5) && signed === 'line')
      paragraphs[0] = `${rng.pick(['本报讯', `本报${place}讯`])} ${paragraphs[0]}`;
  }
  const flow = paragraphs.map((text, i) => ({ text, subheading: isSubheading(text, i, paragraphs.length) }));
  const heads = (text: string | null): string | null => oneSpace(text && asRead(text));
  const subtitle = heads(article.subtitle?.replace(/^—+/u, '') ?? null);
  const kicker = heads(article.kicker);
  const title = heads(article.title) ?? '';
  const expected: ExpectedItem = {
    genre: 'news',
    genre_ok: ['news', 'feature', 'commentary', 'brief', 'photo'],
    headline: title,
    ...(kicker && { kicker }),
    ...(subtitle && { subhead: subtitle }),
    byline: [
      ...reporters.map((name) => ({ role: signed === 'author' ? '作者' : '记者', name })),
      ...correspondents.map((name) => ({ role: '通讯员', name })),
    ],
    paragraphs: flow.filter((one) => !one.subheading).map(({ text }) => text),
    subheadings: flow.filter((one) => one.subheading).map(({ text }) => text),
  };
  return { kicker, title, subtitle, flow, byline, under: signed === 'under', expected };
}
