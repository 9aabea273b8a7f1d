/**
 * A page (版) as received, line by line, with what the reading made of each line: `content/pages/**.json`.
 * The source page is drawn from it, so that the archive needs nothing but `content/`.
 */
import { z } from 'astro/zod';
import { ARTICLE_ID, ISSUE_DATE, NEWSPAPER_ID, PAGE_ID } from './ids.ts';
import { boxSchema } from './picture.ts';

/** A line of a page file, or a run of them: `38`, `38-39`. */
export const LINE_RANGE = /^\d+(?:-\d+)?$/;

/** What a line is on a newspaper page. */
export const LINE_ROLES = [
  'kicker', // 引题
  'title', // 主标题
  'subtitle', // 副题
  'column', // 栏目
  'byline', // 署名
  'body', // 正文
  'subheading', // 小标题
  'caption', // 图片说明
  'turn', // 转版: （下转2版）, （上接1版）
  'teaser', // 导读
  'furniture', // 报头、广告、扫码
  'fragment', // 残句: what another page or article left here
] as const;
export const lineRoleSchema = z.enum(LINE_ROLES);
export type LineRole = z.infer<typeof lineRoleSchema>;

const pageLineSchema = z.strictObject({
  /** Number in the page file, from 1. */
  n: z.int().min(1),
  /** As received, without the line end. */
  text: z.string(),
  role: lineRoleSchema,
  /** The article that it belongs to. Absent if the line is unplaced. */
  article: z.string().regex(ARTICLE_ID).optional(),
  /** Where it stands on the page's picture. Absent if there is none, or if the page file does not tell. */
  box: boxSchema.optional(),
  /** Codes of the doubts about this line. */
  doubts: z.array(z.string()).optional(),
});
export type PageLine = z.infer<typeof pageLineSchema>;

export const pageSchema = z.strictObject({
  /** `liaocheng-ribao/2023-10-25/01` */
  id: z.string(),
  newspaper: z.string().regex(NEWSPAPER_ID),
  issue: z.string().regex(ISSUE_DATE),
  date: z.iso.date(),
  page: z.string().regex(PAGE_ID),
  number: z.int().min(1).nullable(),
  name: z.string().optional(),
  source: z.strictObject({ file: z.string(), sha256: z.string() }),
  /** Does a headline stand before or after its body on this page? */
  headlines: z.enum(['before', 'after']),
  /** Without the blank lines of the file; `n` shows the gaps. */
  lines: z.array(pageLineSchema),
});
export type Page = z.infer<typeof pageSchema>;
