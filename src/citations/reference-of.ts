/** The reference of an article of the archive. */
import { absolute } from '../archive/site-address.ts';
import type { ArticleNode } from '../archive/tree.ts';
import { makeReference, type Reference } from './reference.ts';

/** `site`: the address of the archive. If it is undefined, the reference has no address. */
export function referenceOf({ data, page, url }: ArticleNode, site: URL | undefined): Reference {
  const { issue } = page;
  const rest = issue.pages.find((other) => other.data.page === data.source.continued?.page);
  return makeReference({
    ...data,
    dateInferred: issue.data.dateCertainty !== 'printed',
    newspaper: issue.newspaper.data,
    pages: [page.data, ...(rest ? [rest.data] : [])],
    section: page.data.name,
    url: absolute(url, site),
  });
}
