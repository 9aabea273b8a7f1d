/** CSL-JSON, the input of citation processors. Names are literal, because nothing marks where a Chinese surname ends. */
import { inferredDate } from '../translations/browser/labels.ts';
import type { Reference } from './reference.ts';

function cslItem(reference: Reference): Record<string, unknown> {
  const { key, title, authors, newspaper, place, date, dateInferred, pages, section, language, url } = reference;
  return {
    id: key,
    type: 'article-newspaper',
    title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    'container-title': newspaper,
    ...(place && { 'publisher-place': place }),
    issued: { 'date-parts': [date.split('-').map(Number)], ...(dateInferred && { circa: true }) },
    ...(pages.length > 0 && { page: pages.join(', ') }),
    ...(section && { section }),
    language,
    ...(url && { URL: url }),
    ...(dateInferred && { note: inferredDate }),
  };
}

/** A file with one item. */
export const cslJson = (reference: Reference): string => `${JSON.stringify([cslItem(reference)])}\n`;
