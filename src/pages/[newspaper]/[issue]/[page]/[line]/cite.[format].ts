/** `/liaocheng-ribao/2023-10-25/01/l038/cite.bib`, `….ris`, `….json`, `….txt`: the article for a bibliography. */
import type { APIRoute } from 'astro';
import { archive } from '../../../../../archive/archive.ts';
import type { ArticleNode } from '../../../../../archive/tree.ts';
import { CITATION_FORMATS, type CitationFormat } from '../../../../../citations/formats.ts';
import { referenceOf } from '../../../../../citations/reference-of.ts';
import { lineSlug, parseArticleId } from '../../../../../model/ids.ts';

interface Props {
  article: ArticleNode;
  format: CitationFormat;
}

export async function getStaticPaths() {
  const { articles } = await archive();
  return articles.flatMap((article) => {
    const { newspaper, issue, page, line } = parseArticleId(article.data.id);
    return CITATION_FORMATS.map((format) => ({
      params: { newspaper, issue, page, line: lineSlug(line), format: format.extension },
      props: { article, format },
    }));
  });
}

export const GET: APIRoute<Props> = ({ props: { article, format }, site }) =>
  new Response(format.write(referenceOf(article, site as URL)), {
    headers: { 'Content-Type': `${format.type}; charset=utf-8` },
  });
