/** A sum of the present value of each dependency. The build compares it with the sum that the last build stored. */
import { createHash } from 'node:crypto';
import { type Archive, loadedArchive, type RecordSums } from './archive.ts';
import { untracked } from './dependencies.ts';
import { issueNeighbours } from './neighbours.ts';
import { nearestOf } from './related.ts';
import type { Subject } from './subjects.ts';
import type { IssueNode, NewspaperNode, PageNode } from './tree.ts';

const sumOf = (parts: readonly (string | undefined)[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 16);

/** Sums by the name of the dependency. Each is computed once. */
export class DependencySums {
  readonly #archive: Archive;
  readonly #records: RecordSums;
  readonly #known = new Map<string, string | null>();
  readonly #newspapers: ReadonlyMap<string, NewspaperNode>;
  readonly #pages: ReadonlyMap<string, PageNode>;
  readonly #byUrl: ReadonlyMap<string, IssueNode>;
  readonly #subjects: ReadonlyMap<string, Subject>;

  constructor() {
    const { archive, sums } = loadedArchive();
    this.#archive = archive;
    this.#records = sums;
    const { topics, places, bylines, columns, series, genres, watches, newspapers } = archive;
    const subjects = [topics, places, bylines, columns, series, genres, watches].flat();
    this.#subjects = new Map(subjects.map((subject) => [subject.url, subject]));
    this.#newspapers = new Map(newspapers.map((node) => [node.url.slice(1, -1), node]));
    this.#byUrl = new Map(archive.issues.map((node) => [node.url, node]));
    this.#pages = new Map(archive.pages.map((node) => [node.url.slice(1, -1), node]));
  }

  /** Null if the archive no longer has what the dependency names. */
  sumOf(dependency: string): string | null {
    const known = this.#known.get(dependency);
    if (known !== undefined) return known;
    const sum = untracked(() => this.#compute(dependency));
    this.#known.set(dependency, sum);
    return sum;
  }

  #compute(dependency: string): string | null {
    const record = this.#records.get(dependency);
    if (record !== undefined) return record;
    const [what = '', of = '', ...more] = dependency.split(' ');
    switch (what) {
      case 'issues':
        return sumOf(this.#newspapers.get(of)?.issues.map(({ url }) => url) ?? []);
      case 'page':
        return sumOf([JSON.stringify(this.#pages.get(of)?.data)]);
      case 'neighbours': {
        const issue = this.#byUrl.get(of);
        const { previous, next } = issue ? issueNeighbours(issue) : {};
        return sumOf([previous?.url, next?.url]);
      }
      case 'label':
        return this.#subjects.get(of)?.label ?? null;
      case 'subject':
        return sumOf(this.#subjects.get(of)?.articles.map(({ url }) => url) ?? []);
      case 'related':
        return this.#related(of, more[0] ?? '');
      case 'all':
        return this.#list(of as keyof Archive);
      default:
        return null;
    }
  }

  #related(article: string, subject: string): string | null {
    const [articles, node] = [this.#subjects.get(subject), this.#articleAt(article)];
    return articles && node ? sumOf(nearestOf(node, articles).map((other) => this.#sumOfArticle(other.data.id))) : null;
  }

  #sumOfArticle = (id: string): string => `${this.#records.get(`head ${id}`)} ${this.#records.get(`text ${id}`)}`;

  /** `/liaocheng-ribao/2023-10-25/01/l038/` */
  #articleAt(url: string): PageNode['articles'][number] | undefined {
    const page = this.#pages.get(url.slice(1, url.lastIndexOf('/', url.length - 2)));
    return page?.articles.find((article) => article.url === url);
  }

  #list(name: keyof Archive): string {
    if (name === 'placeTree') return sumOf([JSON.stringify(placesOf(this.#archive.placeTree))]);
    return sumOf((this.#archive[name] as readonly { url: string }[]).map(({ url }) => url));
  }
}

const placesOf = (nodes: Archive['placeTree']): unknown => nodes.map(({ place, parts }) => [place, placesOf(parts)]);
