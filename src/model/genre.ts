/** Kinds of articles. */

/** 消息 · 通讯、述评、调查 · 评论 · 图片新闻 · 简讯 · 导读 */
export const GENRES = ['news', 'feature', 'commentary', 'photo', 'brief', 'teasers'] as const;
export type Genre = (typeof GENRES)[number];

/** What a reader calls each genre. */
export const GENRE_LABELS: Record<Genre, string> = {
  news: '消息',
  feature: '通讯',
  commentary: '评论',
  photo: '图片新闻',
  brief: '简讯',
  teasers: '导读',
};
