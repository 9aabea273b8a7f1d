/** How Astro makes the site out of `content/`. The site's own address is decided here and nowhere else. */
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentFolder } from './src/archive/content-folder.ts';
import { readRedirects } from './src/archive/redirects.ts';
import { displayFont } from './src/fonts/display-font.ts';
import { pageText } from './src/markdown/page-text.ts';
import { readingFacts } from './src/markdown/reading-facts.ts';

const site = process.env.SITE_URL ?? 'http://localhost:4321';
/** Pages that only lead on have no place in the sitemap. */
const gone = new Set(readRedirects(contentFolder()).map(({ from }) => new URL(from, site).href));

export default defineConfig({
  site,
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', assets: '_assets', inlineStylesheets: 'never' },
  integrations: [displayFont(), sitemap({ entryLimit: 5000, filter: (page) => !gone.has(page) })],
  markdown: {
    syntaxHighlight: false,
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [pageText, readingFacts] }),
  },
});
