/** How Astro makes the site out of `content/`. The site's own address is decided here and nowhere else. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { siteSettings } from './src/archive/site.ts';
import { siteAddress } from './src/archive/site-address.ts';

const settings = siteSettings();
const { url } = siteAddress(settings);
const isPortable = process.env.HEDINGBEN_EDITION === 'portable';

const inSource = (path) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

/** Scripts carry the messages of one language. */
const language = {
  find: /^.*\/translations\/browser\/([a-z-]+\.ts)$/,
  replacement: inSource(`translations/${settings.language}/browser/$1`),
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
  vite: {
    resolve: { alias: [language, ...(isPortable ? portable : [])] },
    // A script that stood in each of a million pages would be a fifth of them.
    build: { assetsInlineLimit: 0 },
    experimental: { renderBuiltUrl },
  },
});
