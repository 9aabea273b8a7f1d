/** What people change in an archive that stands: a word of one page, the name of a topic. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Corrects one character of the longest line of the first page of an issue. @param issue its folder of seeds */
export function correctWord(issue: string): void {
  const lines = readFileSync(join(issue, '01.txt'), 'utf8').split('\n');
  const at = lines.reduce((best, line, index) => (line.length > (lines[best]?.length ?? 0) ? index : best), 0);
  const words = lines[at]?.match(/\p{Script=Han}{8}/u)?.[0] ?? '';
  const entry = { replace: words, with: `${words}也`, line: at + 1, reason: '漏一字。' };
  writeFileSync(join(issue, '01.corrections.yaml'), `- ${JSON.stringify(entry)}\n`);
}

/** Gives the first topic of the list another name. */
export function renameTopic(seeds: string): void {
  const file = join(seeds, 'topics.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/label: (.+)/u, 'label: $1事务'));
}
