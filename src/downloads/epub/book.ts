/** A book for e-readers (EPUB 3): an issue, or all issues of a volume, a chapter for each page (版). */
import { createHash } from 'node:crypto';
import { publicationTime } from '../../archive/dates.ts';
import { issueLabel, pageLabel } from '../../archive/labels.ts';
import { siteSettings } from '../../archive/site.ts';
import type { Binding, Chapter } from './binding.ts';
import { chapterFile, titlePage } from './chapter.ts';
import { navigation } from './navigation.ts';
import { packageDocument } from './package-document.ts';
import { styleSheet } from './style-sheet.ts';
import { zipBook } from './zip-book.ts';

/** The bytes of the `.epub`; the same content makes the same bytes. */
export async function makeBook(binding: Binding): Promise<Buffer> {
  const chapters = binding.issues.flatMap((issue) =>
    issue.pages.map((page): Chapter => {
      const id = `${issue.data.issue}-${page.data.page}`;
      const label = pageLabel(page.data);
      return { id, label: binding.issues.length > 1 ? `${issueLabel(issue)} ${label}` : label, page };
    }),
  );
  return zipBook(
    new Map([
      ['style.css', styleSheet],
      ['title.xhtml', titlePage(binding)],
      ['nav.xhtml', navigation(binding, chapters)],
      ...chapters.map((chapter) => [`${chapter.id}.xhtml`, chapterFile(chapter, binding)] as const),
      [
        'package.opf',
        packageDocument(binding, chapters, { identifier: identifierOf(binding), modified: modifiedOf(binding) }),
      ],
    ]),
  );
}

/** Readers' programs know a book by it: a UUID made of the archive's own id or address and the name of what is bound. */
function identifierOf({ id, site }: Binding): string {
  const settings = siteSettings();
  const hash = createHash('sha256')
    .update(`${settings.id ?? site?.href ?? settings.title}\n${id}`)
    .digest('hex');
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 3) | 8).toString(16);
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** When its text last changed in the archive; the newest issue's day where that was not kept. UTC, as EPUB asks. */
function modifiedOf({ issues }: Binding): string {
  const days = issues.flatMap(({ data, pages }) => [
    data.added ?? data.date,
    ...pages.flatMap(({ articles }) => articles.map((article) => article.data.changed ?? data.date)),
  ]);
  const last = days.toSorted().at(-1) ?? '1970-01-01';
  return `${new Date(publicationTime(last)).toISOString().slice(0, 19)}Z`;
}
