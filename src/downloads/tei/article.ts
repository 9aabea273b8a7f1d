/** An article as a `div` of TEI: headline, byline, paragraphs with their source lines, corrections as `choice`, doubts as `unclear`. */
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { ArticleNode } from '../../archive/tree.ts';
import { headMarks } from '../../content/marks.ts';
import { xmlCharacters as text } from '../../feeds/xml.ts';
import type { Article } from '../../model/article.ts';
import type { LineRun, Mark, Paragraph } from '../../model/paragraph.ts';
import { sourceLine } from './source-line.ts';

export function teiArticle({ data, paragraphs }: ArticleNode): Element {
  const id = `article-${data.id.split('/').at(-1)}`;
  const subjects = [
    ...data.topics.map((topic) => `#topics-${topic}`),
    ...data.places.map((place) => `#places-${place}`),
  ];
  const attributes = {
    type: 'article',
    'xml:id': id,
    ana: [`#genre-${data.genre}`, ...subjects].join(' '),
    corresp: data.source.lines.map((lines) => sourceLine(data.page, Number.parseInt(lines, 10))).join(' '),
  };
  return x('div', attributes, [
    x('certainty', { locus: 'value', degree: String(data.confidence) }),
    ...head(data),
    ...headMarks(data, paragraphs).map(({ kind, index }) => markNote(data, kind, index)),
    ...sections(paragraphs, (paragraph) => [paragraph.kind === 'subheading' ? 'head' : 'p', passages(paragraph, data)]),
  ]);
}

/** What stands above the text, as printed. */
function head({ column, series, kicker, title, titleSource, subtitle, byline }: Article): Element[] {
  const line = (type: string, content: string | undefined): Element[] =>
    content === undefined
      ? []
      : [
          x(
            'head',
            { type, ...(type === 'main' && titleSource === 'derived' && { subtype: 'derived' }) },
            text(content),
          ),
        ];
  return [
    ...line('column', column),
    ...line('series', series),
    ...line('kicker', kicker),
    ...line('main', title),
    ...line('sub', subtitle),
    ...(byline.length > 0
      ? [
          x(
            'byline',
            byline.map(({ role, name }) => x('persName', { role }, text(name))),
          ),
        ]
      : []),
  ];
}

type Written = [name: 'head' | 'p', content: ElementContent[]];

/** A 小标题 opens a section; what stands before the first lies in the article itself. A text without any is no section. */
function sections(paragraphs: readonly Paragraph[], write: (paragraph: Paragraph) => Written): Element[] {
  const before: Element[] = [];
  const opened: Element[] = [];
  for (const paragraph of paragraphs) {
    const [name, content] = write(paragraph);
    const written = x(name, attributesOf(paragraph), content);
    if (paragraph.kind === 'subheading') opened.push(x('div', { type: 'section' }, [written]));
    else (opened.at(-1)?.children ?? before).push(written);
  }
  return [...before, ...opened.map(withText)];
}

/** TEI wants a paragraph in every section: a 小标题 with nothing below it gets an empty one. */
const withText = (section: Element): Element =>
  section.children.length > 1 ? section : { ...section, children: [...section.children, x('p')] };

function attributesOf({ lines }: Paragraph): Record<string, string> {
  return lines.length > 0 ? { corresp: lines.map(({ page, from }: LineRun) => sourceLine(page, from)).join(' ') } : {};
}

/** A paragraph's text, with corrections and doubts where they stand. */
function passages({ text: whole, marks }: Paragraph, article: Article): ElementContent[] {
  const written: ElementContent[] = [];
  let done = 0;
  const plain = (to: number): void => {
    if (to > done) written.push({ type: 'text', value: text(whole.slice(done, to)) });
    done = Math.max(done, to);
  };
  for (const mark of marks) {
    if (mark.start < done && mark.start !== mark.end) continue; // a passage inside another: the outer one says it
    plain(mark.start);
    written.push(...passage(mark, whole.slice(mark.start, mark.end), article));
    done = Math.max(done, mark.end);
  }
  plain(whole.length);
  return written;
}

function passage({ kind, index, start, end }: Mark, printed: string, article: Article): ElementContent[] {
  const correction = article.corrections[index];
  // A place that was found has its passage; one that was not has none, unless the correction took everything out.
  if (kind === 'correction' && correction?.field === 'text' && (start < end || correction.after === ''))
    return [
      x('choice', [x('sic', text(correction.before)), x('corr', { resp: '#editor' }, text(printed))]),
      markNote(article, kind, index),
    ];
  return start === end
    ? [markNote(article, kind, index)]
    : [x('unclear', { reason: article.doubts[index]?.code ?? 'doubt' }, text(printed))];
}

/** A doubt by its code, a correction with its reason. */
function markNote({ doubts, corrections }: Article, kind: Mark['kind'], index: number): Element {
  const correction = corrections[index];
  return kind === 'correction' && correction
    ? x('note', { type: 'correction', subtype: correction.field }, text(correction.reason))
    : x('note', { type: 'doubt' }, doubts[index]?.code ?? '');
}
