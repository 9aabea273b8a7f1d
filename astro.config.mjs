/** How Astro makes the site out of `content/`. The site's own address is decided here and nowhere else. */
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentFolder } from './src/archive/content-folder.ts';
import { readRedirects } from './src/archive/redirects.ts';
import { siteSettings } from './src/archive/site.ts';
import { absolute, siteAddress } from './src/archive/site-address.ts';
import { contentPolicy } from './src/security/policy-integration.ts';

const { url } = siteAddress(siteSettings());
/** Pages that only lead on have no place in the sitemap. */
const gone = new Set(readRedirects(contentFolder()).map(({ from }) => absolute(from, url ?? undefined)));
/** A sitemap lists addresses: without one of its own the archive has none. */
const maps = url ? [sitemap({ entryLimit: 5000, filter: (page) => !gone.has(page) })] : [];

/** A browser that reads from a folder starts no worker and imports no module, so these files have others in their place. */
const portable = {
  resolve: {
    alias: ['start-search.ts', 'highlight-from-hash.ts'].map((name) => ({
      find: new RegExp(`^.*/search/client/${name}$|^\\./${name}$`),
      replacement: fileURLToPath(new URL(`./src/offline/portable/${name}`, import.meta.url)),
    })),
  },
};

export default defineConfig({
  site: url?.href,
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', assets: '_assets', inlineStylesheets: 'never' },
  integrations: [contentPolicy(), ...maps],
  vite: process.env.HEDINGBEN_EDITION === 'portable' ? portable : {},
});
