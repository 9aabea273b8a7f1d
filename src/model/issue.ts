/** An issue (期): what people know of it (`issue.yaml`) and what ingest makes of it (`content/issues/**.md`). */
import { z } from 'astro/zod';
import { ARTICLE_ID, ISSUE_DATE, NEWSPAPER_ID, PAGE_ID, pageName } from './ids.ts';
import { pictureSchema } from './picture.ts';
import { valueFault, valueIssue } from './value-fault.ts';

const receivedSchema = z.strictObject({
  /** The name of the file as it was received. */
  file: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** `number`: as printed, null if none is printed; `name`: 要闻, 聊城新闻. */
const pageNameSchema = z.strictObject({
  number: z.int().min(1).nullable().default(null),
  name: z.string().min(1).optional(),
});

/** What people write of a page. `picture`: the address of its picture, where that lies elsewhere on the web. */
const pageSeedSchema = pageNameSchema.extend({ picture: z.url({ protocol: /^https?$/ }).optional() });

/**
 * Pages by their names, as people write them. YAML reads `01` without quotation marks as the number 1; this is page 01
 * too. No page may be named twice.
 */
const pageNamesSchema = z
  .record(
    z.string().refine((name) => pageName(name) !== null, valueFault('page-name')),
    pageSeedSchema,
  )
  .default({})
  .transform((written, context) => {
    const pages = new Map<string, z.infer<typeof pageSeedSchema>>();
    for (const [name, said] of Object.entries(written)) {
      const page = pageName(name) as string;
      if (pages.has(page)) context.addIssue(valueIssue('page-twice', { page, name }, [name]));
      pages.set(page, said);
    }
    return Object.fromEntries(pages);
  });

/** `seeds/<newspaper>/<date>/issue.yaml` */
export const issueSeedSchema = z.strictObject({
  date: z.iso.date(),
  dateCertainty: z.enum(['printed', 'inferred']),
  /** What on the page shows the date. */
  dateEvidence: z.string().optional(),
  pages: pageNamesSchema,
  received: z.union([receivedSchema, z.array(receivedSchema)]).optional(),
});
export type IssueSeed = z.infer<typeof issueSeedSchema>;

/** Lines that belong to no article. `reason`: furniture, fragment, … */
const unplacedSchema = z.strictObject({
  page: z.string().regex(PAGE_ID),
  lines: z.string(),
  text: z.string(),
  reason: z.string(),
});
export type Unplaced = z.infer<typeof unplacedSchema>;

/** Front matter of `content/issues/<newspaper>/<date>.md`. */
export const issueSchema = z.strictObject({
  /** `liaocheng-ribao/2023-10-25` */
  id: z.string(),
  newspaper: z.string().regex(NEWSPAPER_ID),
  /** The issue's folder: `2023-10-25`, `2023-10-25-b`. */
  issue: z.string().regex(ISSUE_DATE),
  date: z.iso.date(),
  /** Second edition of the day: `b`. */
  edition: z.string().optional(),
  dateCertainty: z.enum(['printed', 'inferred', 'assumed']),
  dateEvidence: z.string().optional(),
  received: z.array(receivedSchema).default([]),
  /** The day (+08:00) on which it was added to the archive. Absent if ingest did not record such days then. */
  added: z.iso.date().optional(),
  /** In page order. `articles` are in reading order. */
  pages: z.array(
    pageNameSchema.extend({
      page: z.string().regex(PAGE_ID),
      source: z.string(),
      sha256: z.string(),
      picture: pictureSchema.optional(),
      /** The day on which the page was added, if later than the issue. */
      added: z.iso.date().optional(),
      articles: z.array(z.string().regex(ARTICLE_ID)),
    }),
  ),
  unplaced: z.array(unplacedSchema).default([]),
});
export type Issue = z.infer<typeof issueSchema>;
