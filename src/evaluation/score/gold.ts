/** Reads the expected readings, one JSON file for each page. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../../model/input-error.ts';
import type { ExpectedItem } from './compare.ts';

/** `tests/gold/liaocheng-ribao_2023-10-25_01.json` */
export interface GoldPage {
  /** Path of the page file below `seeds/`: `liaocheng-ribao/2023-10-25/01.txt`. */
  seed: string;
  items: ExpectedItem[];
}

/** @throws InputError when the folder has no gold page, or a file in it is not one */
export async function readGold(folder: string): Promise<GoldPage[]> {
  const names = await readdir(folder).catch((cause) => {
    throw new InputError(`There is no folder ${folder}. Name the one of the expected readings with --gold.`, {
      cause,
    });
  });
  const files = names.filter((name) => name.endsWith('.json')).sort();
  if (files.length === 0)
    throw new InputError(`${folder} holds no expected reading. It should hold a .json file for each page.`);
  return Promise.all(files.map((name) => readPage(join(folder, name))));
}

async function readPage(path: string): Promise<GoldPage> {
  const page = parse(await readFile(path, 'utf8'), path) as Partial<GoldPage>;
  if (typeof page.seed !== 'string' || !Array.isArray(page.items))
    throw new InputError(`${path} is no expected reading. Give it "seed", the page file, and "items", its articles.`);
  return { seed: page.seed, items: page.items };
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError(`${path} is no JSON: ${(cause as Error).message}. Mend it.`, { cause });
  }
}
