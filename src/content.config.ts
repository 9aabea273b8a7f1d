/** What Astro reads: the content directory, each record held against the model's schema. */

import { defineCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { contentFolder } from './archive/content-folder.ts';
import { articleLoader } from './content/article-loader.ts';
import { articleSchema } from './model/article.ts';
import { issueSchema } from './model/issue.ts';
import { newspaperSchema } from './model/newspaper.ts';
import { pageSchema } from './model/page.ts';
import { placeSchema } from './model/place.ts';
import { topicSchema } from './model/topic.ts';
import { watchWordSchema } from './model/watch.ts';

const CONTENT = contentFolder();

/** An entry is named by its path: `liaocheng-ribao/2023-10-25/01-l038`. */
const byPath = ({ entry }: { entry: string }): string => entry.replace(/\.[a-z]+$/, '');

/** YAML has a type for days; the model writes them `2023-10-25`. */
function daysAsText(record: unknown): unknown {
  if (typeof record !== 'object' || record === null) return record;
  const entries = Object.entries(record).map(([key, value]) => [
    key,
    value instanceof Date ? value.toISOString().slice(0, 10) : value,
  ]);
  return Object.fromEntries(entries);
}

/** The entries of a list in a file, each knowing its place: the store keeps them by their ids. */
const list = (name: string) =>
  file(`${CONTENT}/${name}`, {
    parser: (text) => (parse(text) as object[]).map((entry, position) => ({ ...entry, position })),
  });

const folder = (name: string, pattern: string) =>
  glob({ base: `${CONTENT}/${name}`, pattern, generateId: byPath, retainBody: false });

/** An entry with its place in the list that it stands in. */
const listed = <T extends z.ZodRawShape>(entry: z.ZodObject<T>) => entry.extend({ position: z.number() });

/** A list that an archive may do without. */
const listOf = (name: string) => (existsSync(`${CONTENT}/${name}`) ? list(name) : () => []);

export const collections = {
  newspapers: defineCollection({ loader: folder('newspapers', '*.yaml'), schema: newspaperSchema }),
  issues: defineCollection({ loader: folder('issues', '**/*.md'), schema: z.preprocess(daysAsText, issueSchema) }),
  pages: defineCollection({ loader: folder('pages', '**/*.json'), schema: pageSchema }),
  articles: defineCollection({ loader: articleLoader(`${CONTENT}/articles`), schema: articleSchema }),
  topics: defineCollection({ loader: list('topics.yaml'), schema: listed(topicSchema) }),
  places: defineCollection({ loader: list('places.yaml'), schema: listed(placeSchema) }),
  watch: defineCollection({ loader: listOf('watch.yaml'), schema: listed(watchWordSchema) }),
};
