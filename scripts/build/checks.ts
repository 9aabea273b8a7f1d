/** What must hold before a site is built, and before it takes the place of the old one. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { articleUrl } from '../../src/model/urls.ts';
import { CommandError } from '../command.ts';
import { words } from '../terminal.ts';
import { checkPermalinks } from './permalinks.ts';
import { isOfTheDisk } from './place.ts';
import { SHARD } from './shards.ts';

/** The ids of the articles in a content folder, none where the archive is empty. @throws CommandError when ingest has not written it. */
export async function checkContent(content: string): Promise<string[]> {
  for (const part of ['topics.yaml', 'places.yaml']) {
    if (!existsSync(join(content, part))) {
      throw new CommandError(words.build.missing(join(content, part)));
    }
  }
  const articles = join(content, 'articles');
  const files = existsSync(articles) ? await readdir(articles, { recursive: true }) : [];
  return files.filter((file) => file.endsWith('.md')).map((file) => file.slice(0, -3).split(sep).join('/'));
}

/** @throws CommandError when `out` holds something that is not a built site, or would swallow one of `kept`. */
export async function checkOut(out: string, kept: string[]): Promise<void> {
  for (const folder of kept) {
    const inside = relative(out, folder);
    if (inside === '' || !(inside === '..' || inside.startsWith(`..${sep}`))) {
      throw new CommandError(words.build.swallows({ out, folder }));
    }
  }
  if (existsSync(join(out, SHARD.note))) return;
  const held = (existsSync(out) ? await readdir(out) : []).filter((entry) => !isOfTheDisk(entry));
  if (held.length > 0 && !(held.includes('index.html') && held.includes('404.html'))) {
    throw new CommandError(words.build.notSite(out));
  }
}

/** @throws CommandError when an article has no page, or a promised address leads nowhere */
export async function checkSite(articles: string[], site: string, content: string): Promise<void> {
  await checkEveryArticleHasItsPage(articles, site);
  await checkPermalinks(site, content);
}

/** @throws CommandError naming the first article that the site lacks, so that no site with gaps is put in place. */
async function checkEveryArticleHasItsPage(articles: string[], site: string): Promise<void> {
  const missing = articles.filter((id) => !existsSync(join(site, articleUrl(id), 'index.html')));
  if (missing.length > 0) {
    throw new CommandError(words.build.articlesLost({ count: missing.length, first: missing[0] ?? '' }));
  }
}
