/** Which articles of a content folder are doubtful, the most doubtful first. Reads little: an archive may hold a million. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Doubtful {
  /** `liaocheng-ribao/2023-10-25/01-l038` */
  id: string;
  confidence: number;
}

interface DoubtfulFilter {
  newspaper?: string | undefined;
  /** The beginning of the issue's day: `2023`, `2023-10`. */
  date?: string | undefined;
}

/** An article without any doubt that is surer than this needs no look. */
const SURE = 0.9;
/** Bytes of a file in which front matter says how sure the reading is: doubts stand before it. */
const HEAD = 16_384;

/** @throws Error when `content` has no articles/ folder */
export function findDoubtful(content: string, { newspaper, date = '' }: DoubtfulFilter = {}): Doubtful[] {
  const root = join(content, 'articles');
  const found: Doubtful[] = [];
  for (const paper of foldersIn(root)) {
    if (newspaper !== undefined && paper !== newspaper) continue;
    for (const issue of foldersIn(join(root, paper))) {
      if (!issue.startsWith(date)) continue;
      for (const file of readdirSync(join(root, paper, issue)).filter((name) => name.endsWith('.md'))) {
        const head = readFileSync(join(root, paper, issue, file), 'utf8').slice(0, HEAD);
        const confidence = Number(/^confidence: ([\d.]+)$/mu.exec(head)?.[1] ?? Number.NaN);
        if (/^doubts:$/mu.test(head) || confidence < SURE)
          found.push({ id: `${paper}/${issue}/${file.slice(0, -3)}`, confidence });
      }
    }
  }
  return found.sort((a, b) => a.confidence - b.confidence || (a.id < b.id ? -1 : 1));
}

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
