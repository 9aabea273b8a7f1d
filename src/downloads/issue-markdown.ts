/** An issue as Markdown and as plain text, for people who work with the words. */
import type { BlockContent, DefinitionContent, PhrasingContent, Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { creditsByRole, issueLabel, pageLabel } from '../archive/labels.ts';
import { messages } from '../archive/messages.ts';
import { titleLine } from '../archive/title-line.ts';
import type { ArticleNode, IssueNode } from '../archive/tree.ts';
import { plainText } from '../content/plain-text.ts';

type Block = BlockContent | DefinitionContent;

const nameOf = (issue: IssueNode): string =>
  messages().labels.issueOf({ newspaper: issue.newspaper.data.title, issue: issueLabel(issue) });

/** `# 聊城日报2023年10月25日`, `## 第1版 要闻`, `### 全市工业生产稳健向好`, `#### 小标题`. */
export function issueMarkdown(issue: IssueNode): string {
  const children = [
    heading(1, nameOf(issue)),
    ...issue.pages.flatMap((page) => [heading(2, pageLabel(page.data)), ...page.articles.flatMap(articleBlocks)]),
  ];
  return toMarkdown({ type: 'root', children } satisfies Root, { bullet: '-', rule: '-' });
}

const words = (value: string): PhrasingContent => ({ type: 'text', value });
const heading = (depth: 1 | 2 | 3 | 4, value: string): Block => ({ type: 'heading', depth, children: [words(value)] });
const paragraph = (value: string): Block => ({ type: 'paragraph', children: [words(value)] });
const emphasis = (value: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'emphasis', children: [words(value)] }],
});

function articleBlocks(article: ArticleNode): Block[] {
  const { above, title, below, credits } = headOf(article);
  return [
    heading(3, title),
    ...above.map(emphasis),
    ...below.map(emphasis),
    ...credits.map(emphasis),
    ...article.paragraphs.map(({ kind, text }) => (kind === 'subheading' ? heading(4, text) : paragraph(text))),
  ];
}

/** A line for each paragraph; an empty line stands between articles, two between pages. */
export function issueText(issue: IssueNode): string {
  const pages = issue.pages.map((page) =>
    [pageLabel(page.data), ...page.articles.map((article) => articleText(article))].join('\n\n'),
  );
  return `${[nameOf(issue), ...pages].join('\n\n\n')}\n`;
}

function articleText(article: ArticleNode): string {
  const { above, title, below, credits } = headOf(article);
  return [...above, title, ...below, ...credits, plainText(article.paragraphs)].filter(Boolean).join('\n');
}

/** The headline's lines in the order of print. */
function headOf({ data }: ArticleNode): { above: string[]; title: string; below: string[]; credits: string[] } {
  const { column, series, kicker, subtitle, byline } = data;
  const given = (lines: readonly (string | undefined)[]): string[] => lines.filter((line) => line !== undefined);
  const credits = creditsByRole(byline).map(({ role, names }) => `${messages().bylineRoles[role]} ${names.join(' ')}`);
  return {
    above: given([column, series, kicker]),
    title: titleLine(data),
    below: given([subtitle && `——${subtitle}`]),
    credits: credits.length > 0 ? [credits.join('　')] : [],
  };
}
