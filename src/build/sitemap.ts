/** The sitemap: every page of the archive, a file for each 5,000 and an index of the files. */
import { absolute } from '../archive/site-address.ts';
import { escapeXml } from '../feeds/xml.ts';

const MOST = 5000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

/** File name → text. @param paths `/topics/finance/`, not percent-encoded */
export function sitemapFiles(paths: readonly string[], site: URL): Map<string, string> {
  const address = (path: string): string => escapeXml(absolute(encodeURI(path), site));
  const files = new Map<string, string>();
  const sorted = paths.toSorted();
  for (let from = 0; from < sorted.length; from += MOST) {
    const urls = sorted.slice(from, from + MOST).map((path) => `<url><loc>${address(path)}</loc></url>`);
    files.set(`sitemap-${files.size}.xml`, `${HEAD}<urlset xmlns="${NAMESPACE}">${urls.join('')}</urlset>`);
  }
  const maps = [...files.keys()].map((name) => `<sitemap><loc>${address(`/${name}`)}</loc></sitemap>`);
  return files.set('sitemap-index.xml', `${HEAD}<sitemapindex xmlns="${NAMESPACE}">${maps.join('')}</sitemapindex>`);
}
