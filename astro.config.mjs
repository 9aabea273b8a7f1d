/** How Astro makes the site out of `content/`. The site's own address is decided here and nowhere else. */
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentFolder } from './src/archive/content-folder.ts';
import { readRedirects } from './src/archive/redirects.ts';
import { siteSettings } from './src/archive/site.ts';
import { absolute, siteAddress } from './src/archive/site-address.ts';
import { contentPolicy } from './src/security/policy-integration.ts';

const settings = siteSettings();
const { url, base } = siteAddress(settings);
const isPortable = process.env.HEDINGBEN_EDITION === 'portable';
/** Pages that only lead on have no place in the sitemap. */
const gone = new Set(readRedirects(contentFolder()).map(({ from }) => absolute(from, url ?? undefined)));
/** A sitemap lists addresses: without one of its own the archive has none. */
const maps = url ? [underPath(sitemap({ entryLimit: 5000, filter: (page) => !gone.has(page) }))] : [];

/** Astro itself is told of no path (`src/base-path/` adds it), so its sitemap is. */
function underPath(integration) {
  const done = integration.hooks['astro:config:done'];
  const hooks = {
    ...integration.hooks,
    'astro:config:done': (now) => done({ ...now, config: { ...now.config, base } }),
  };
  return { ...integration, hooks };
}

const inSource = (path) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

/** Scripts carry the messages of one language. */
const language = {
  find: /^.*\/translations\/browser\.ts$/,
  replacement: inSource(`translations/${settings.language}/browser.ts`),
};

/** A browser that reads from a folder starts no worker and imports no module, so these files have others in their place. */
const portable = ['start-search.ts', 'highlight-from-hash.ts'].map((name) => ({
  find: new RegExp(`^.*/search/client/${name}$|^\\./${name}$`),
  replacement: inSource(`offline/portable/${name}`),
}));

/** Scripts and styles name each other from where they lie, so that they are the same under any path. */
const renderBuiltUrl = (_file, { hostType, ssr }) => (ssr || hostType === 'html' ? undefined : { relative: true });

export default defineConfig({
  site: url?.href,
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', assets: '_assets', inlineStylesheets: 'never' },
  integrations: [contentPolicy(isPortable ? '/' : base), ...maps],
  vite: { resolve: { alias: [language, ...(isPortable ? portable : [])] }, experimental: { renderBuiltUrl } },
});
