/** Articles at the ends of what a newspaper may print, and past them. */
import type { Article } from '../../../src/model/article.ts';

/** The signs that markup is made of. */
export const MARKS = `&<>"'&amp;`;

export type OddArticle = Pick<Article, 'title' | 'titleSource' | 'genre'> &
  Partial<
    Pick<
      Article,
      'kicker' | 'subtitle' | 'column' | 'series' | 'byline' | 'doubts' | 'corrections' | 'continuesOn' | 'dateline'
    >
  > & {
    paragraphs: string[];
  };

const NEWS = { titleSource: 'printed', genre: 'news' } as const;
const SENTENCE = '本报讯 一条只有一句话的消息。';
const LONG_WORD = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch'.repeat(3);

/** What Markdown and HTML would make something else of, if they were let. */
export const LOOKS_LIKE_MARKUP = [
  '# 不是标题',
  '1. 不是列表',
  '* 不是列表 * 也*不是*强调 _也不是_ `代码`',
  '<script>document.title = "broken"</script><img src=x onerror="document.title=1">',
  '[不是链接](https://example.org) ![不是图](x.png) <https://example.org>',
  `${MARKS} &copy; &#60; —— -- ... "引" \\*`,
  '---',
  '> 不是引文 | 不是 | 表格 |',
];

export const ARTICLES: OddArticle[] = [
  { ...NEWS, title: '只有一句话', paragraphs: [SENTENCE] },
  { ...NEWS, title: '一百二十个字的标题'.repeat(14).slice(0, 120), paragraphs: [SENTENCE] },
  {
    ...NEWS,
    title: '没有标题的图片…',
    titleSource: 'derived',
    genre: 'photo',
    paragraphs: ['▶没有标题的图片，只有说明。'],
  },
  { ...NEWS, title: '三万字的长文', genre: 'feature', paragraphs: Array(600).fill('长文的一段，五十个字。'.repeat(5)) },
  { ...NEWS, title: '没有正文', genre: 'brief', paragraphs: [] },
  {
    ...NEWS,
    title: '十二个署名',
    byline: Array.from({ length: 12 }, (_, index) => ({ role: '记者' as const, name: `司马相如${index}` })),
    paragraphs: [SENTENCE],
  },
  {
    ...NEWS,
    title: LONG_WORD,
    kicker: LONG_WORD,
    subtitle: LONG_WORD,
    paragraphs: [LONG_WORD, '臺灣與香港的傳統漢字「正文」。'],
  },
  {
    ...NEWS,
    title: `标题${MARKS}`,
    kicker: `引题${MARKS}`,
    subtitle: `副题${MARKS}`,
    column: `栏目${MARKS}`,
    series: `系列${MARKS}`,
    byline: [{ role: '作者', name: `名${MARKS}` }],
    dateline: { agency: `社${MARKS}`, place: `地${MARKS}` },
    doubts: [
      {
        code: 'title/odd',
        lines: ['1'],
        note: `存疑${MARKS}`,
        second: {
          entry: { role: 'kicker', lines: 1 },
          articles: [{ line: 1, title: `另题${MARKS}`, kicker: `另引${MARKS}`, lines: ['1'] }],
        },
      },
    ],
    corrections: [{ field: 'text', lines: ['1'], before: `前${MARKS}`, after: `后${MARKS}`, reason: `因${MARKS}` }],
    continuesOn: 2,
    paragraphs: LOOKS_LIKE_MARKUP,
  },
];

/** What a newspaper of another place prints. */
export const TRADITIONAL_AND_LATIN: OddArticle[] = [
  {
    ...NEWS,
    title: '臺灣與香港的傳統漢字見於報端',
    kicker: '繁體引題',
    subtitle: '編輯部與讀者談「鉛字」',
    byline: [{ role: '记者', name: '歐陽蘭馨' }],
    paragraphs: ['「港灣」一詞，見於『晨報』。', '專訊：鐘錶、髮廊與麵店，皆為街坊所愛。'],
  },
  {
    ...NEWS,
    title: 'Harbour Authority to Open New Ferry Terminal on the Eastern Shore Before the Year Is Out',
    subtitle: 'Officials promise “shorter queues & fewer delays”',
    byline: [{ role: '记者', name: 'Anne-Marie O’Neill' }],
    paragraphs: ['The first ferry leaves at 6.30 a.m. and carries 1,200 passengers.', 'Fares stay as they are.'],
  },
];
