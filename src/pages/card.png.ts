/** `/card.png`: the archive as a picture, for links to pages that belong to no issue. */

import type { APIRoute } from 'astro';
import { archive } from '../archive/archive.ts';
import { messages } from '../archive/messages.ts';
import { siteSettings } from '../archive/site.ts';
import { drawCard } from '../cards/card.ts';

export const GET: APIRoute = async () => {
  const { title, tagline } = siteSettings();
  const { newspapers, issues, articles } = await archive();
  const png = await drawCard({
    nameplate: title,
    facts: tagline,
    foot: title,
    headlines: [
      messages().card.archive({
        newspapers: newspapers.length,
        issues: issues.length,
        articles: articles.length,
      }),
      ...newspapers.map(({ data }) => data.title),
    ],
  });
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
