/** `/opensearch.xml`: lets a browser offer the archive's search in its address bar. */
import type { APIRoute } from 'astro';
import { searchUrl } from '../model/urls.ts';

export const GET: APIRoute = ({ site }) => {
  const address = new URL(searchUrl(), site);
  const icon = new URL('/favicon.svg', site);
  const description = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>合订本</ShortName>
  <Description>逐字检索全部文章</Description>
  <Language>zh-Hans</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${icon}</Image>
  <Url type="text/html" template="${address}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(description, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
};
