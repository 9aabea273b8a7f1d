/** A chapter of a book: a page (版) with its articles; and the page in front with the title. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { creditsByRole, issueLabel } from '../../archive/labels.ts';
import { langOf, messages } from '../../archive/messages.ts';
import { siteSettings } from '../../archive/site.ts';
import { absolute } from '../../archive/site-address.ts';
import { untitledLabel } from '../../archive/title-line.ts';
import type { ArticleNode } from '../../archive/tree.ts';
import { lineSlug, parseArticleId } from '../../model/ids.ts';
import type { Binding, Chapter } from './binding.ts';
import { line, text, xhtml } from './xhtml.ts';

/** `l038`: where an article begins in its chapter. */
export const anchorOf = ({ data }: ArticleNode): string => lineSlug(parseArticleId(data.id).line);

export function chapterFile({ label, page }: Chapter, { title, site }: Binding): string {
  const { language } = page.issue.newspaper.data;
  return xhtml({
    title: `${title} ${label}`,
    language,
    content: [
      x('header', [line('p', 'running-head', title), x('h1', { class: 'page' }, [text(label)])]),
      ...page.articles.map((article) => articleSection(article, site)),
    ],
  });
}

function articleSection(article: ArticleNode, site: URL | undefined): Element {
  const { kicker, title, subtitle, column, series, byline } = article.data;
  const untitled = untitledLabel(article.data);
  const address = absolute(article.url, site);
  const above = [column, series].filter((name) => name !== undefined).join(' · ');
  return x('section', { id: anchorOf(article), class: 'article' }, [
    ...(above ? [line('p', 'column', above)] : []),
    ...(kicker ? [line('p', 'kicker', kicker)] : []),
    untitled ? line('h2', 'untitled', untitled) : line('h2', 'title', title),
    ...(subtitle ? [line('p', 'subtitle', `——${subtitle}`)] : []),
    ...(byline.length > 0 ? [line('p', 'byline', credits(article))] : []),
    ...article.paragraphs.map(({ kind, text: words }) =>
      kind === 'subheading' ? line('h3', 'subheading', words) : x('p', [text(words)]),
    ),
    ...(address ? [x('p', { class: 'address' }, [x('a', { href: address }, [text(address)])])] : []),
  ]);
}

/** 记者 赵宏磊　通讯员 高锐 */
const credits = ({ data }: ArticleNode): string =>
  creditsByRole(data.byline)
    .map(({ role, names }) => `${messages().bylineRoles[role]} ${names.join(' ')}`)
    .join('　');

/** Title, what is bound in it, whose it is. */
export function titlePage({ title, issues }: Binding): string {
  const t = messages();
  const settings = siteSettings();
  const language = issues[0]?.newspaper.data.language ?? 'zh-Hans';
  const count = (of: (issue: (typeof issues)[number]) => number): number =>
    issues.reduce((sum, issue) => sum + of(issue), 0);
  const pages = count((issue) => issue.pages.length);
  const articles = count((issue) => issue.pages.reduce((sum, page) => sum + page.articles.length, 0));
  const inferred = issues.filter(({ data }) => data.dateCertainty !== 'printed');
  const facts = [t.counts.issues(issues.length), t.counts.pages(pages), t.counts.articles(articles)];
  const words = (className: string, value: string): Element =>
    x(
      'p',
      {
        class: className,
        lang: langOf(language) && settings.language,
        'xml:lang': langOf(language) && settings.language,
      },
      [text(value)],
    );
  return xhtml({
    title,
    language,
    content: [
      x('section', { class: 'title-page', 'epub:type': 'titlepage' }, [
        x('h1', [text(title)]),
        words('facts', facts.join(' · ')),
        ...(inferred.length > 0
          ? [words('note', `${inferred.map((issue) => issueLabel(issue)).join('、')}：${t.inferredDate}`)]
          : []),
        words('publisher', settings.publisher ?? settings.title),
        words('rights', settings.rights),
        ...(settings.licence ? [words('licence', settings.licence)] : []),
      ]),
    ],
  });
}
