/**
 * The archive as a tree: newspaper → issue → page → article, with links to the parents. It is made once for each build;
 * every page of the site is drawn from it.
 */
import type { Article } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';
import type { Newspaper } from '../model/newspaper.ts';
import type { Paragraph } from '../model/paragraph.ts';
import { articleUrl, issueUrl, newspaperUrl, pageUrl, sourceUrl } from '../model/urls.ts';
import { NODE, track } from './dependencies.ts';

export interface NewspaperNode {
  readonly data: Newspaper;
  readonly url: string;
  /** Newest first. */
  readonly issues: IssueNode[];
}
export interface IssueNode {
  readonly data: Issue;
  readonly url: string;
  readonly newspaper: NewspaperNode;
  /** Index among the newspaper's issues; 0 is the newest. */
  readonly position: number;
  readonly pages: PageNode[];
}
export interface PageNode {
  readonly data: Issue['pages'][number];
  readonly url: string;
  readonly sourceUrl: string;
  readonly issue: IssueNode;
  /** Index in the issue, from 0. */
  readonly position: number;
  /** In reading order. */
  readonly articles: ArticleNode[];
}
export interface ArticleNode extends ArticleText {
  readonly data: Article;
  readonly url: string;
  readonly page: PageNode;
  /** Index on the page, from 0. */
  readonly position: number;
}
/** The part of an article's file below the front matter. */
interface ArticleText {
  /** The text's opening, for lists. */
  readonly lead: string;
  /** Length of the text in characters. */
  readonly characters: number;
  /** The text itself, in reading order. */
  readonly paragraphs: readonly Paragraph[];
}

export interface Records {
  newspapers: Newspaper[];
  issues: Issue[];
  articles: { data: Article; text: ArticleText }[];
}

/** Nodes track what is read of them: the `head` of an article (for lists) apart from its `text`. */
class NewspaperRecord implements NewspaperNode {
  readonly #data: Newspaper;
  readonly held: IssueNode[] = [];
  readonly url: string;
  constructor(data: Newspaper) {
    this.#data = data;
    this.url = newspaperUrl(data.id);
  }
  get [NODE](): string {
    return `newspaper ${this.id}`;
  }
  get id(): string {
    return this.#data.id;
  }
  get data(): Newspaper {
    track(`newspaper ${this.#data.id}`);
    return this.#data;
  }
  get issues(): IssueNode[] {
    track(`issues ${this.#data.id}`);
    return this.held;
  }
}

class IssueRecord implements IssueNode {
  readonly #data: Issue;
  readonly #position: number;
  readonly held: PageNode[] = [];
  readonly url: string;
  readonly newspaper: NewspaperRecord;
  constructor(data: Issue, newspaper: NewspaperRecord) {
    this.#data = data;
    this.newspaper = newspaper;
    this.#position = newspaper.held.length;
    this.url = issueUrl(data.newspaper, data.issue);
  }
  get [NODE](): string {
    return `issue ${this.id}`;
  }
  get id(): string {
    return this.#data.id;
  }
  get data(): Issue {
    track(`issue ${this.#data.id}`);
    return this.#data;
  }
  get pages(): PageNode[] {
    track(`issue ${this.#data.id}`);
    return this.held;
  }
  get position(): number {
    track(`issues ${this.newspaper.id}`);
    return this.#position;
  }
}

class PageRecord implements PageNode {
  readonly #data: PageNode['data'];
  readonly #position: number;
  readonly held: ArticleNode[] = [];
  readonly url: string;
  readonly sourceUrl: string;
  readonly issue: IssueRecord;
  readonly id: string;
  constructor(data: PageNode['data'], issue: IssueRecord, record: Issue) {
    const address = [record.newspaper, record.issue, data.page] as const;
    this.#data = data;
    this.issue = issue;
    this.#position = issue.held.length;
    this.id = `${record.id}/${data.page}`;
    this.url = pageUrl(...address);
    this.sourceUrl = sourceUrl(...address);
  }
  get [NODE](): string {
    return `page ${this.id}`;
  }
  get data(): PageNode['data'] {
    track(`page ${this.id}`);
    return this.#data;
  }
  get articles(): ArticleNode[] {
    track(`page ${this.id}`);
    return this.held;
  }
  get position(): number {
    track(`issue ${this.issue.id}`);
    return this.#position;
  }
}

class ArticleRecord implements ArticleNode {
  readonly #data: Article;
  readonly #text: ArticleText;
  readonly #position: number;
  readonly url: string;
  readonly page: PageRecord;
  constructor({ data, text }: Records['articles'][number], page: PageRecord) {
    this.#data = data;
    this.#text = text;
    this.page = page;
    this.#position = page.held.length;
    this.url = articleUrl(data.id);
  }
  get [NODE](): string {
    return `article ${this.id}`;
  }
  get id(): string {
    return this.#data.id;
  }
  get data(): Article {
    track(`head ${this.#data.id}`);
    return this.#data;
  }
  get lead(): string {
    track(`head ${this.#data.id}`);
    return this.#text.lead;
  }
  get characters(): number {
    track(`head ${this.#data.id}`);
    return this.#text.characters;
  }
  get paragraphs(): readonly Paragraph[] {
    track(`text ${this.#data.id}`);
    return this.#text.paragraphs;
  }
  get position(): number {
    track(`page ${this.page.id}`);
    return this.#position;
  }
}

/**
 * Newspapers in the order of their ids, issues newest first, pages and articles as printed.
 * @throws Error if a record names another one that does not exist.
 */
export function buildTree({ newspapers, issues, articles }: Records): NewspaperNode[] {
  const articleById = new Map(articles.map((article) => [article.data.id, article]));
  const nodeById = new Map(newspapers.map((data) => [data.id, new NewspaperRecord(data)]));
  for (const data of issues.toSorted((a, b) => compare(b.issue, a.issue))) {
    const newspaper = nodeById.get(data.newspaper) ?? missing(`newspaper ${data.newspaper}`, `issue ${data.id}`);
    const issue = new IssueRecord(data, newspaper);
    newspaper.held.push(issue);
    for (const entry of data.pages) {
      const page = new PageRecord(entry, issue, data);
      issue.held.push(page);
      for (const id of entry.articles) {
        const article = articleById.get(id) ?? missing(`article ${id}`, `issue ${data.id}`);
        page.held.push(new ArticleRecord(article, page));
      }
    }
  }
  return [...nodeById.values()].toSorted((a, b) => compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function missing(what: string, namedBy: string): never {
  throw new Error(`The content has no ${what}, though ${namedBy} names it. Run \`npm run ingest\`, then build again.`);
}
