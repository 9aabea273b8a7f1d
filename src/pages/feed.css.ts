/** `/feed.css`: how a browser shows a feed, with a sentence that says what a feed is for. */
import type { APIRoute } from 'astro';
import { messages } from '../archive/messages.ts';
import sheet from '../feeds/feed.css?raw';

export const GET: APIRoute = () =>
  new Response(
    sheet.replace('"HINT"', () => JSON.stringify(messages().feeds.hint)),
    { headers: { 'Content-Type': 'text/css; charset=utf-8' } },
  );
