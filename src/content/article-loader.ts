/** Gives Astro the articles of `content/`: front matter as data, the Markdown as it is. Nothing is rendered: pages are drawn from paragraphs. */
import { glob, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { articleSchema } from '../model/article.ts';
import { parseMarkdown } from './front-matter.ts';

const ENDING = '.md';

/** @param folder `content/articles`, from the working directory */
export function articleLoader(folder: string): Loader {
  async function load(file: string, { store, generateDigest }: LoaderContext): Promise<void> {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    const { data, body } = parseMarkdown(text, path, articleSchema);
    store.set({ id: file.replaceAll('\\', '/').slice(0, -ENDING.length), data, body, digest: generateDigest(text) });
  }
  return {
    name: 'articles',
    load: async (context) => {
      context.store.clear();
      for await (const file of glob(`**/*${ENDING}`, { cwd: folder })) await load(file, context);
      context.watcher?.add(folder);
      for (const event of ['add', 'change'] as const) {
        context.watcher?.on(event, async (path) => {
          const file = relative(folder, path);
          if (file.endsWith(ENDING) && !file.startsWith('..')) await load(file, context);
        });
      }
      context.watcher?.on('unlink', (path) => context.store.delete(relative(folder, path).slice(0, -ENDING.length)));
    },
  };
}
