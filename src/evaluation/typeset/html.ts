/** Articles as the HTML of a broadsheet in columns, for a browser to typeset and print as PDF. */
import type { PreparedArticle } from '../compose/prepare-article.ts';
import { escape } from './word-boxes.ts';

/** Body type is 小五号 (9 pt) on lines of 14 pt; a headline has three to four times its size. */
const STYLE = `
@page { size: 390mm 545mm; margin: 15mm }
body { margin: 0; font: 9pt/14pt 'Noto Sans CJK SC'; font-feature-settings: 'halt' 0 }
main { display: grid; gap: 9mm 6mm; align-items: start }
h1, h2, p, h3 { margin: 0; font-weight: normal }
header { text-align: center; margin-bottom: 4mm }
header p { font-size: 13pt; line-height: 18pt }
h1 { font-size: 30pt; line-height: 38pt }
.narrow h1 { font-size: 19pt; line-height: 25pt }
h2 { font-size: 14pt; line-height: 20pt }
.text { column-gap: 6mm; text-align: justify }
.text p { text-indent: 2em; orphans: 1; widows: 1 }
h3 { font-size: 10.5pt; line-height: 18pt; text-align: center }
.picture { aspect-ratio: 5 / 3; margin-bottom: 2mm; background: #ddd }
.upright { display: flex; gap: 4mm }
.upright header { writing-mode: vertical-rl; text-orientation: upright }
`;

/** @param spans how many of the columns each article takes */
export function toHtml(articles: readonly PreparedArticle[], columns: number, spans: readonly number[]): string {
  const boxes = articles.map((article, i) => box(article, spans[i] ?? 1));
  return `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><style>${STYLE}
main { grid-template-columns: repeat(${columns}, 1fr) }</style><main>${boxes.join('\n')}</main></html>`;
}

function box(article: PreparedArticle, span: number): string {
  const { expected, title, subtitle } = article;
  const heads = [
    ...(expected.column ? [`<p>${escape(expected.column)}</p>`] : []),
    ...(expected.kicker ? [`<p>${escape(expected.kicker)}</p>`] : []),
    ...(title.length > 0 ? [`<h1>${title.map(escape).join('<br>')}</h1>`] : []),
    ...(subtitle ? [`<h2>${escape(subtitle)}</h2>`] : []),
  ];
  return `<article style="grid-column: span ${span}"${span === 1 ? ' class="narrow"' : ''}>
${expected.genre === 'photo' ? '<div class="picture"></div>' : ''}${heads.length > 0 ? `<header>${heads.join('')}</header>` : ''}
<div class="text" style="column-count: ${span}">${running(article).join('\n')}</div></article>`;
}

function running({ expected, byline, sections, bylineAfter, credit, turnFrom, turnTo }: PreparedArticle): string[] {
  const p = (text: string) => `<p>${escape(text)}</p>`;
  const signature = byline.map(p);
  return [
    ...(turnFrom ? [p(turnFrom)] : []),
    ...(bylineAfter > 0 ? [] : signature),
    ...expected.paragraphs.flatMap((text, i) => [
      ...sections.filter(({ before }) => before === i).map((section) => `<h3>${escape(section.text)}</h3>`),
      p(text),
      ...(i + 1 === bylineAfter ? signature : []),
    ]),
    ...(credit ? [p(credit)] : []),
    ...(turnTo ? [p(turnTo)] : []),
  ];
}
