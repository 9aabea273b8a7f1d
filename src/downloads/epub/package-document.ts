/** The package document of a book (EPUB 3.3): what it is called, what files it has, in which order they are read. */
import { x } from 'xastscript';
import { messages } from '../../archive/messages.ts';
import { siteSettings } from '../../archive/site.ts';
import { xmlDocument } from '../xml-document.ts';
import type { Binding, Chapter } from './binding.ts';
import { text } from './xhtml.ts';

interface BookFacts {
  /** `urn:uuid:…` */
  identifier: string;
  /** `2026-11-21T00:00:00Z` */
  modified: string;
}

export function packageDocument(
  { title, issues }: Binding,
  chapters: readonly Chapter[],
  { identifier, modified }: BookFacts,
): string {
  const { publisher, title: archive, rights, licence } = siteSettings();
  const newspaper = issues[0]?.newspaper.data;
  const language = newspaper?.language ?? 'zh-Hans';
  const item = (id: string, href: string, type: string, properties?: string) =>
    x('item', { id, href, 'media-type': type, properties });
  const page = 'application/xhtml+xml';
  const metadata = x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    x('dc:identifier', { id: 'book' }, [text(identifier)]),
    x('dc:title', [text(title)]),
    x('dc:language', [text(language)]),
    ...(newspaper ? [x('dc:creator', [text(newspaper.title)])] : []),
    x('dc:publisher', [text(publisher ?? archive)]),
    x('dc:date', [text(issues.at(-1)?.data.date ?? '')]),
    x('dc:rights', [text([rights, licence].filter(Boolean).join(' '))]),
    x('dc:type', [text('newspaper')]),
    x('meta', { property: 'dcterms:modified' }, [text(modified)]),
    ...ACCESSIBILITY.map(([property, value]) => x('meta', { property: `schema:${property}` }, [text(value)])),
    x('meta', { property: 'schema:accessibilitySummary' }, [text(messages().downloads.accessibility)]),
  ]);
  const manifest = x('manifest', [
    item('nav', 'nav.xhtml', page, 'nav'),
    item('style', 'style.css', 'text/css'),
    item('title', 'title.xhtml', page),
    ...chapters.map(({ id }) => item(`page-${id}`, `${id}.xhtml`, page)),
  ]);
  const spine = x('spine', [
    x('itemref', { idref: 'title' }),
    x('itemref', { idref: 'nav' }),
    ...chapters.map(({ id }) => x('itemref', { idref: `page-${id}` })),
  ]);
  const document = x(
    'package',
    { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'book', 'xml:lang': language },
    [metadata, manifest, spine],
  );
  return xmlDocument(document);
}

/** What EPUB Accessibility 1.1 asks of a book's metadata: text alone, in a stated order, with headings. */
const ACCESSIBILITY = [
  ['accessMode', 'textual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityHazard', 'none'],
] as const;
