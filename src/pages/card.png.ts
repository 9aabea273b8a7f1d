/** `/card.png`: the archive as a picture, for links to pages that belong to no issue. */
import type { APIRoute } from 'astro';
import { archive } from '../archive/archive.ts';
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
      `${newspapers.length}种报纸，${issues.length}期，${articles.length}篇`,
      ...newspapers.map(({ data }) => data.title),
    ],
  });
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
