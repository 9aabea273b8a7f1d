/** `/manifest.webmanifest`: how the archive presents itself where it is installed. Its addresses are relative to its own. */
import type { APIRoute } from 'astro';
import { messages } from '../archive/messages.ts';
import { siteSettings } from '../archive/site.ts';
import { iconUrl, OFFLINE_URL, searchUrl } from '../model/urls.ts';

/** `/search/` → `search/`: right at the root of a host and under a path. */
const relative = (url: string): string => url.slice(1);

const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
  src: relative(iconUrl(name)),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

const { title, tagline, description, language } = siteSettings();
const t = messages();

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      id: './',
      name: t.installed.name({ archive: title, tagline }),
      short_name: title,
      description,
      lang: language,
      dir: 'ltr',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#fbf8f1',
      theme_color: '#fbf8f1',
      categories: ['news', 'books', 'education'],
      icons: [icon('192', 192, 'any'), icon('512', 512, 'any'), icon('maskable', 512, 'maskable')],
      shortcuts: [
        { name: t.navigation.search, url: relative(searchUrl()) },
        { name: t.navigation.offline, url: relative(OFFLINE_URL) },
      ],
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
