/**
 * Reads pages with gold from outside the project: a JSONL file with one page in each line, or a folder with `seeds/` and `gold/`
 * like those of an archive. A line has the keys of a gold file (`seed`, `date`, `items`), the text of the page file (`text`), and
 * optionally a `kind`. Without it, the newspaper's id is the kind.
 */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { InputError } from '../../model/input-error.ts';
import type { ExpectedItem } from './compare.ts';
import { readGold } from './gold.ts';
import type { PageWithGold } from './judge-page.ts';

interface OutsidePage extends PageWithGold {
  /** `2020-07`. It separates pages to learn from, to choose by and to report on. */
  month: string;
}

const pageSchema = z.object({
  seed: z.string(),
  date: z.string().regex(/^\d{4}-\d{2}/u),
  text: z.string(),
  kind: z.string().optional(),
  items: z.array(
    z.looseObject({ genre: z.string(), byline: z.array(z.looseObject({})), paragraphs: z.array(z.string()) }),
  ),
});
type PageLine = z.infer<typeof pageSchema>;

const toPage = ({ seed, date, text, kind, items }: PageLine): OutsidePage => ({
  kind: kind ?? seed.split('/')[0] ?? seed,
  name: seed,
  month: date.slice(0, 7),
  text,
  items: items as unknown as ExpectedItem[],
});

/** @throws InputError with the file, the line and what is wrong there */
export async function readOutsidePages(path: string): Promise<OutsidePage[]> {
  const found = await stat(path).catch((cause) => {
    throw new InputError(`There is no ${path}. Name a JSONL file of pages, or a folder with seeds/ and gold/.`, {
      cause,
    });
  });
  const pages = found.isDirectory() ? await readFolder(path) : await readLines(path);
  if (pages.length === 0) throw new InputError(`${path} holds no page.`);
  return pages;
}

async function readLines(path: string): Promise<OutsidePage[]> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  return lines.flatMap((line, i) => {
    if (!line.trim()) return [];
    const { data, error } = pageSchema.safeParse(parse(line, `${path}:${i + 1}`));
    if (!data) throw new InputError(`${path}:${i + 1}: ${z.prettifyError(error)} Give seed, date, text and items.`);
    return [toPage(data)];
  });
}

function parse(line: string, at: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new InputError(`${at}: this line is not JSON. Put one page on each line.`, { cause });
  }
}

async function readFolder(folder: string): Promise<OutsidePage[]> {
  const gold = await readGold(join(folder, 'gold'));
  return Promise.all(
    gold.map(async ({ seed, items }) => {
      const text = await readFile(join(folder, 'seeds', seed), 'utf8').catch((cause) => {
        throw new InputError(`${folder}/gold names ${seed}, but there is no ${folder}/seeds/${seed}.`, { cause });
      });
      return toPage({ seed, date: seed.split('/')[1] ?? '', text, items: items as unknown as PageLine['items'] });
    }),
  );
}
