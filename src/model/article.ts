/** One article of a page, as ingest writes it and the site reads it: the front matter of `content/articles/**.md`. */
import { z } from 'astro/zod';
import { GENRES } from './genre.ts';
import { ARTICLE_ID, ISSUE_DATE, NEWSPAPER_ID, PAGE_ID } from './ids.ts';
import { LINE_RANGE } from './page.ts';
import { secondReadingSchema } from './second-reading.ts';

export const genreSchema = z.enum(GENRES);

/** 本报记者 is 记者; 摄影: bare names under a photo; 作者: bare names elsewhere. */
export const BYLINE_ROLES = ['记者', '通讯员', '实习生', '摄影', '作者'] as const;
const bylineRoleSchema = z.enum(BYLINE_ROLES);
export type BylineRole = z.infer<typeof bylineRoleSchema>;

export const creditSchema = z.strictObject({ role: bylineRoleSchema, name: z.string().min(1) });
export type Credit = z.infer<typeof creditSchema>;

const lineRange = z.string().regex(LINE_RANGE);
/** The lines of one paragraph in reading order; those of another page begin with its id: `20-24`, `38 41`, `9-11 02:3-5`. */
const PARAGRAPH_LINES = /^(?:[A-Za-z]?\d{2,3}:)?\d+(?:-\d+)?(?: (?:[A-Za-z]?\d{2,3}:)?\d+(?:-\d+)?)*$/;

/** A run of lines; on another page than the article's own with its id: `02:5-6`. */
const placedRange = z.string().regex(/^(?:[A-Za-z]?\d{2,3}:)?\d+(?:-\d+)?$/);

/** What the reading is unsure of. `code` is `subject/what`, listed in `src/model/doubt.ts` with what `values` it has. */
const doubtSchema = z.strictObject({
  code: z.string().regex(/^[a-z]+\/[a-z-]+$/),
  lines: z.array(placedRange),
  values: z.record(z.string(), z.string()).optional(),
  /** What the place would be if the decision that is doubted were made otherwise. */
  second: secondReadingSchema.optional(),
  /** A sentence, which older versions of ingest wrote: shown where the code has no wording here. */
  note: z.string().optional(),
});
export type Doubt = z.infer<typeof doubtSchema>;

/** One correction by a person: the text before, the text after, and the reason. */
const correctionSchema = z.strictObject({
  field: z.enum(['text', 'role', 'article', 'title', 'kicker', 'subtitle', 'byline', 'column', 'topics', 'genre']),
  lines: z.array(placedRange).default([]),
  before: z.string(),
  after: z.string(),
  reason: z.string().min(1),
});
export type Correction = z.infer<typeof correctionSchema>;

const sourceSchema = z.strictObject({
  /** Path of the page file from the project's root: `seeds/liaocheng-ribao/2023-10-25/01.txt`. */
  file: z.string(),
  /** The lines of that file that this article is made of, counted from 1. */
  lines: z.array(lineRange).min(1),
  /** The lines of each paragraph and 小标题 of the text, in its order. */
  paragraphs: z.array(z.string().regex(PARAGRAPH_LINES)).default([]),
  /** Of the whole page file, as received. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The rest of the article on another page, after a turn. */
  continued: z
    .strictObject({
      page: z.string().regex(PAGE_ID),
      file: z.string(),
      lines: z.array(lineRange).min(1),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    })
    .optional(),
});

export const articleSchema = z.strictObject({
  /** `liaocheng-ribao/2023-10-25/01-l038` */
  id: z.string().regex(ARTICLE_ID),
  newspaper: z.string().regex(NEWSPAPER_ID),
  /** The issue's folder: `2023-10-25`, `2023-10-25-b`. */
  issue: z.string().regex(ISSUE_DATE),
  /** The day of publication, `YYYY-MM-DD`. */
  date: z.iso.date(),
  page: z.string().regex(PAGE_ID),
  /** Reading order on the page, from 1. */
  order: z.int().min(1),
  /** 主题 */
  title: z.string().min(1),
  /** printed on the page · derived from the first sentence, if there is no headline · corrected by a person */
  titleSource: z.enum(['printed', 'derived', 'corrected']),
  /** 引题 */
  kicker: z.string().min(1).optional(),
  /** 副题, without its dash */
  subtitle: z.string().min(1).optional(),
  /** 栏目: 短评, 聊快评 */
  column: z.string().min(1).optional(),
  /** 系列: 我市扩大有效需求系列报道之一 → 我市扩大有效需求系列报道 */
  series: z.string().min(1).optional(),
  genre: genreSchema,
  byline: z.array(creditSchema).default([]),
  /** 电头: 本报莘县讯 → { agency: 本报, place: 莘县 } */
  dateline: z.strictObject({ agency: z.string().min(1), place: z.string().min(1).optional() }).optional(),
  /** Number of the page in （下转2版）. */
  continuesOn: z.int().min(1).optional(),
  /** Number of the page in （上接1版）, if the first part was not found. */
  continuesFrom: z.int().min(1).optional(),
  /** Ids of `topics.yaml`, the most certain first. */
  topics: z.array(z.string()).default([]),
  /** Ids of `places.yaml`, the most certain first. */
  places: z.array(z.string()).default([]),
  doubts: z.array(doubtSchema).default([]),
  corrections: z.array(correctionSchema).default([]),
  /** 0 to 1: the share of articles with this value that are read without a fault (see docs/decisions.md). */
  confidence: z.number().min(0).max(1),
  /** The day (+08:00) on which its text was added or last changed. Absent if ingest did not record such days then. */
  changed: z.iso.date().optional(),
  source: sourceSchema,
});
/** An article's front matter. */
export type Article = z.infer<typeof articleSchema>;
