/** `/opensearch.xml`: lets a browser offer the archive's search in its address bar. Pages name it where the archive has an address. */

import type { APIRoute } from 'astro';
import { messages } from '../archive/messages.ts';
import { siteSettings } from '../archive/site.ts';
import { absolute, PLACEHOLDER } from '../archive/site-address.ts';
import { searchUrl } from '../model/urls.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const GET: APIRoute = ({ site = PLACEHOLDER }) => {
  const { title, language } = siteSettings();
  // ShortName: 16 characters at most, says the specification.
  const description = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escape([...title].slice(0, 16).join(''))}</ShortName>
  <Description>${escape(messages().search.openSearch)}</Description>
  <Language>${language}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${absolute('/favicon.svg', site)}</Image>
  <Url type="text/html" template="${absolute(searchUrl(), site)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(description, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
};
