/** Permalinks: a published address must always work. `content/permalinks.txt` lists them. */
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { readRedirects } from '../../src/archive/redirects.ts';
import { FEED_FORMATS } from '../../src/model/feed.ts';
import { CommandError } from '../command.ts';
import { words } from '../terminal.ts';

const HEADER = `# Every address ever published. The build fails when one would lead nowhere; seeds/redirects.yaml leads it on.
# Written by \`npm run permalinks\`; no line is ever taken out.
`;
/** Files for programs: their addresses are promised too. Those of a page that has gone go with it. */
const DATA = /^\/(?:api|data)\/(?<page>[^.]+)\.(?:json|jsonl\.gz|txt\.gz)$/u;
const FEED_FILES = new Set<string>(FEED_FORMATS.map(({ file }) => file));

const permalinksFile = (content: string): string => join(content, 'permalinks.txt');

/** The addresses that were published before, sorted; none where nothing was. */
export async function promised(content: string): Promise<string[]> {
  const text = await readFile(permalinksFile(content), 'utf8').catch(() => '');
  return text.split('\n').filter((line) => line.startsWith('/'));
}

/** The addresses of a built site that are promised: pages, feeds and data, sorted. */
async function addressesOf(site: string, content: string): Promise<string[]> {
  const gone = new Set(readRedirects(content).map(({ from }) => from));
  const files = (await readdir(site, { recursive: true })).map((file) => `/${file.split(sep).join('/').normalize()}`);
  return files
    .filter(
      (file) =>
        file.endsWith('/index.html') || FEED_FILES.has(file.slice(file.lastIndexOf('/') + 1)) || DATA.test(file),
    )
    .map((file) => file.replace(/index\.html$/u, ''))
    .filter((address) => !gone.has(address))
    .sort();
}

/** @throws CommandError naming the addresses that would lead nowhere, or redirects that cannot be. */
export async function checkPermalinks(site: string, content: string): Promise<void> {
  const isFile = (path: string): boolean => existsSync(join(site, path));
  const leads = (address: string): boolean => {
    if (isFile(address.endsWith('/') ? `${address}index.html` : address)) return true;
    const page = DATA.exec(address)?.groups?.page;
    return page !== undefined && isFile(`${page}/index.html`);
  };
  const lost = (await promised(content)).filter((address) => !leads(address));
  if (lost.length > 0) {
    const shown = lost.slice(0, 20).map((address) => `  ${address}`);
    if (lost.length > shown.length) shown.push(`  ${words.build.more(lost.length - shown.length)}`);
    throw new CommandError(words.build.addressesLost({ count: lost.length, list: shown.join('\n') }));
  }
  for (const { from, to } of readRedirects(content)) {
    if (!leads(to)) throw new CommandError(words.build.deadRedirect({ from, to }));
  }
}

/** Adds the addresses of a built site to the promised ones. Resolves to how many are new. */
export async function promise(site: string, content: string): Promise<number> {
  const before = new Set(await promised(content));
  const now = new Set([...before, ...(await addressesOf(site, content))]);
  if (now.size > before.size) await writeFile(permalinksFile(content), `${HEADER}${[...now].sort().join('\n')}\n`);
  return now.size - before.size;
}
