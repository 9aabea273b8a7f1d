/** What every page of a book has around its content. */
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { xmlCharacters } from '../../feeds/xml.ts';
import { xmlDocument } from '../xml-document.ts';

interface BookPage {
  title: string;
  /** Of its words, a BCP 47 tag. */
  language: string;
  content: ElementContent[];
}

/** A whole XHTML file. */
export function xhtml({ title, language, content }: BookPage): string {
  const document = x(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: language,
      'xml:lang': language,
    },
    [
      x('head', [x('title', [text(title)]), x('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' })]),
      x('body', content),
    ],
  );
  return xmlDocument(document, '<!DOCTYPE html>\n');
}

/** Text that XML can hold. */
export const text = (value: string): ElementContent => ({ type: 'text', value: xmlCharacters(value) });

/** `<p class="kicker">…</p>` */
export const line = (name: string, className: string, value: string): Element =>
  x(name, { class: className }, [text(value)]);
