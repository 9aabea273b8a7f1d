/** How Astro makes the site out of `content/`. The site's own address is decided here and nowhere else. */
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { displayFont } from './src/fonts/display-font.ts';
import { pageText } from './src/markdown/page-text.ts';
import { readingFacts } from './src/markdown/reading-facts.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', assets: '_assets', inlineStylesheets: 'never' },
  integrations: [displayFont()],
  markdown: {
    syntaxHighlight: false,
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [pageText, readingFacts] }),
  },
});
