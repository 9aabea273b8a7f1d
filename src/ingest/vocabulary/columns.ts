/** Names of columns (栏目) that many newspapers share, without their spaces, and the genre of what stands under them. */
import type { Genre } from '../../model/genre.ts';

export const COLUMNS: Readonly<Record<string, Genre>> = {
  今日导读: 'teasers',
  导读: 'teasers',
  本期导读: 'teasers',
  要闻导读: 'teasers',
  导读提要: 'teasers',
  内容导读: 'teasers',
  社论: 'commentary',
  短评: 'commentary',
  时评: 'commentary',
  评论: 'commentary',
  快评: 'commentary',
  锐评: 'commentary',
  微评: 'commentary',
  漫评: 'commentary',
  今日谈: 'commentary',
  今日论坛: 'commentary',
  本报评论: 'commentary',
  编后: 'commentary',
  编后语: 'commentary',
  记者手记: 'commentary',
  采访手记: 'commentary',
  新闻时评: 'commentary',
  短论: 'commentary',
  杂谈: 'commentary',
  观察: 'commentary',
  来论: 'commentary',
  微观: 'commentary',
  纵横: 'commentary',
  众议: 'commentary',
  议论风生: 'commentary',
  编辑手记: 'commentary',
  编者按: 'commentary',
  编余: 'commentary',
  现场评论: 'commentary',
  人民时评: 'commentary',
  人民论坛: 'commentary',
  金台随笔: 'commentary',
  望海楼: 'commentary',
  钟声: 'commentary',
  和音: 'commentary',
  大家谈: 'commentary',
  百家谈: 'commentary',
  街谈巷议: 'commentary',
  一家之言: 'commentary',
  有话直说: 'commentary',
  画里有话: 'commentary',
  论苑: 'commentary',
  微议: 'commentary',
  微言: 'commentary',
  简讯: 'brief',
  简明新闻: 'brief',
  新闻速览: 'brief',
  新闻速递: 'brief',
  新闻快览: 'brief',
  一句话新闻: 'brief',
  短讯: 'brief',
  快讯: 'brief',
  要闻速览: 'brief',
  图片新闻: 'photo',
  新闻图片: 'photo',
  图说新闻: 'photo',
  图说: 'photo',
  影像: 'photo',
  光影: 'photo',
  镜头: 'photo',
  镜头里的新闻: 'photo',
  看图: 'photo',
};

/** A column nobody listed: a short label that ends in 评, 谈, 论坛 …: `聊快评`, `鲁评`. Group 1: the label. */
export const COMMENT_COLUMN =
  /^[^\p{L}\p{N}]*(\p{Script=Han}{0,5}(?:快评|时评|锐评|短评|微评|热评|漫评|有话说|论坛|论谈|杂谈|随笔|观点|声音|之声|话题))[^\p{L}\p{N}]*$/u;

/** A column of any kind: a short label that names a place in the paper. `帮办热线`, `以案说法`, `新春走基层`. Group 1: the label. */
export const OTHER_COLUMN =
  /^[^\p{L}\p{N}]*(\p{Script=Han}{1,6}(?:热线|说法|视点|走基层|在线|视窗|追踪|调查|讲堂|广角|园地|纵横|看台|经纬|专栏|专题|之窗|来信|信箱|面对面|进行时|风采|连线|圆桌|会客厅|聚焦|瞭望|扫描|快讯|特稿|特写|专访|访谈|课堂|档案|故事汇|帮办|维权|问答|解读|追问|深一度|零距离|直通车|朋友圈|风向标|观察)|记者手记|\p{Script=Han}{1,3}(?:说|谈|眼|评))[^\p{L}\p{N}]*$/u;

/** A label set wide, which is no name: `来 论`, `纵 横` */
export const SPACED_LABEL = /^[^\p{L}\p{N}]*(\p{Script=Han}(?:\s+\p{Script=Han}){1,3})[^\p{L}\p{N}]*$/u;
