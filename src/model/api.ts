/**
 * The archive for programs: what the files in `/api/` and the lines of `/data/**.jsonl.gz` hold. Keys may be added; none is
 * removed or gets another meaning. `/api/schema.json` is made from these schemas.
 */
import { z } from 'astro/zod';
import { articleSchema } from './article.ts';
import { issueSchema } from './issue.ts';
import { newspaperSchema } from './newspaper.ts';

/** Absolute if the archive has an address, else from the root of the server. */
const address = z.string().min(1);

const lineRunSchema = z.strictObject({
  /** The id of the page: `01`. */
  page: z.string(),
  /** Lines of the page file, counted from 1. */
  from: z.int(),
  to: z.int(),
});

const paragraphSchema = z.strictObject({
  kind: z.enum(['text', 'subheading']),
  text: z.string(),
  /** Its anchor on the page at `url`: `p3`. */
  anchor: z.string(),
  lines: z.array(lineRunSchema),
});

/** The terms under which the archive and the texts may be used. */
const termsSchema = z.strictObject({
  /** The licence of what the archive adds: a name or an address. */
  licence: z.string().optional(),
  /** Who owns the newspapers' text. */
  rights: z.string(),
});

/** An article: its front matter, its text by paragraph, its address. One line of a volume's `.jsonl.gz`. */
const apiArticleSchema = articleSchema
  .omit({ source: true })
  .extend({
    type: z.literal('article'),
    url: address,
    /** Labels of `topics` and `places`. */
    subjects: z.array(z.string()),
    paragraphs: z.array(paragraphSchema),
    source: articleSchema.shape.source.omit({ paragraphs: true }),
  })
  .extend(termsSchema.shape);
export type ApiArticle = z.infer<typeof apiArticleSchema>;

const document = { $schema: address, url: address };

export const apiArchiveSchema = z.strictObject({
  type: z.literal('archive'),
  ...document,
  title: z.string(),
  description: z.string(),
  publisher: z.string().optional(),
  contact: z.string().optional(),
  ...termsSchema.shape,
  newspapers: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      url: address,
      api: address,
      issues: z.int(),
      articles: z.int(),
      /** Days of the first and the last issue. */
      first: z.iso.date(),
      last: z.iso.date(),
    }),
  ),
  topics: z.array(z.strictObject({ id: z.string(), label: z.string(), url: address })),
  places: z.array(z.strictObject({ id: z.string(), label: z.string(), url: address })),
  /** The data package of all volumes. */
  data: address,
});

export const apiNewspaperSchema = newspaperSchema.extend({
  type: z.literal('newspaper'),
  ...document,
  ...termsSchema.shape,
  /** Oldest first. */
  volumes: z.array(z.strictObject({ year: z.int(), url: address, jsonl: address, text: address })),
  /** Oldest first. */
  issues: z.array(
    z.strictObject({
      id: z.string(),
      date: z.iso.date(),
      edition: z.string().optional(),
      pages: z.int(),
      articles: z.int(),
      url: address,
      api: address,
    }),
  ),
});

export const apiIssueSchema = issueSchema.omit({ pages: true, received: true }).extend({
  type: z.literal('issue'),
  ...document,
  ...termsSchema.shape,
  newspaperTitle: z.string(),
  /** In the order of print. */
  pages: z.array(
    issueSchema.shape.pages.element.omit({ articles: true, source: true }).extend({
      /** What readers call it: `第1版 要闻`. */
      label: z.string(),
      url: address,
      /** The page file, and the page that shows its lines. */
      file: z.string(),
      source: address,
      /** In reading order. */
      articles: z.array(apiArticleSchema),
    }),
  ),
});

/** JSON Schema (2020-12) of all documents. Unknown keys are allowed, because later versions may add some. */
export function apiJsonSchema(): object {
  const all = z.discriminatedUnion('type', [apiArchiveSchema, apiNewspaperSchema, apiIssueSchema, apiArticleSchema]);
  return z.toJSONSchema(all, {
    reused: 'ref',
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
}
