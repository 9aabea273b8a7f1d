/** Kinds of articles. */

/** 消息 · 通讯、述评、调查 · 评论 · 图片新闻 · 简讯 · 导读 */
export const GENRES = ['news', 'feature', 'commentary', 'photo', 'brief', 'teasers'] as const;
export type Genre = (typeof GENRES)[number];
