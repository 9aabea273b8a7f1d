/** The head of an issue's TEI document: what was printed, who keeps it, how it was transcribed, what it is filed under. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { issueLabel } from '../../archive/labels.ts';
import { messages } from '../../archive/messages.ts';
import { siteSettings } from '../../archive/site.ts';
import { absolute } from '../../archive/site-address.ts';
import type { Subject } from '../../archive/subjects.ts';
import type { IssueNode } from '../../archive/tree.ts';
import { xmlCharacters } from '../../feeds/xml.ts';
import { GENRES } from '../../model/genre.ts';

export interface TeiOptions {
  /** Topics and places of the issue's articles. */
  subjects: readonly Subject[];
  /** Where the archive is published; undefined where it has no address. */
  site: URL | undefined;
}

export function teiHeader(issue: IssueNode, { subjects, site }: TeiOptions): Element {
  const t = messages();
  const { title, publisher = title, licence, rights } = siteSettings();
  const newspaper = issue.newspaper.data;
  const name = t.labels.issueOf({ newspaper: newspaper.title, issue: issueLabel(issue) });
  const address = absolute(issue.url, site);
  const fileDescription = x('fileDesc', [
    x('titleStmt', [
      x('title', text(name)),
      x('respStmt', { 'xml:id': 'editor' }, [x('resp', 'corrections'), x('name', text(publisher))]),
    ]),
    x('publicationStmt', [
      x('publisher', text(publisher)),
      address ? x('idno', { type: 'URI' }, address) : null,
      x('availability', [licence ? licenceOf(licence) : null, x('p', text(rights))]),
    ]),
    x('sourceDesc', [printedIssue(issue)]),
  ]);
  const encoding = x('encodingDesc', [
    x('editorialDecl', [
      x(
        'correction',
        { method: 'markup' },
        x('p', 'Corrections by a person are choice/sic/corr; nothing else is corrected.'),
      ),
      x(
        'normalization',
        { method: 'silent' },
        x(
          'p',
          'Wrapped lines are joined, kerning spaces closed, half-width punctuation between Han characters widened.',
        ),
      ),
      x('interpretation', [
        x('p', 'Articles, headlines and paragraphs were told apart by a program; certainty says how surely.'),
      ]),
    ]),
    x('classDecl', [
      x(
        'taxonomy',
        { 'xml:id': 'genres' },
        GENRES.filter((genre) => articlesOf(issue).some(({ data }) => data.genre === genre)).map((genre) =>
          category(`genre-${genre}`, t.genres[genre]),
        ),
      ),
      subjects.length > 0
        ? x(
            'taxonomy',
            { 'xml:id': 'subjects' },
            subjects.map(({ id, url, label }) => category(`${url.split('/')[1]}-${id}`, label)),
          )
        : null,
    ]),
  ]);
  return x('teiHeader', [
    fileDescription,
    encoding,
    x('profileDesc', [x('langUsage', [x('language', { ident: newspaper.language }, newspaper.language)])]),
    revisions(issue),
  ]);
}

const articlesOf = (issue: IssueNode) => issue.pages.flatMap(({ articles }) => articles);

const text = xmlCharacters;

const category = (id: string, label: string): Element => x('category', { 'xml:id': id }, x('catDesc', text(label)));

const licenceOf = (licence: string): Element =>
  URL.canParse(licence) ? x('licence', { target: licence }, licence) : x('licence', text(licence));

/** The issue as it was printed. */
function printedIssue(issue: IssueNode): Element {
  const { data, newspaper } = issue;
  const inferred = data.dateCertainty !== 'printed';
  const date = x(
    'date',
    { when: data.date, ...(inferred && { cert: 'medium', evidence: 'internal' }) },
    issueLabel(issue),
  );
  return x('biblStruct', [
    x('monogr', [
      x('title', { level: 'j' }, text(newspaper.data.title)),
      x('imprint', [newspaper.data.place ? x('pubPlace', text(newspaper.data.place)) : null, date]),
    ]),
    inferred && data.dateEvidence ? x('note', { type: 'dateEvidence' }, text(data.dateEvidence)) : null,
  ]);
}

/** The days on which the archive took it in and on which its text last changed; null where neither was kept. */
function revisions(issue: IssueNode): Element | null {
  const changed = articlesOf(issue).flatMap(({ data }) => data.changed ?? []);
  const days = [...new Set([...(issue.data.added ? [issue.data.added] : []), ...changed])].toSorted().toReversed();
  if (days.length === 0) return null;
  return x(
    'revisionDesc',
    days.map((day) => x('change', { when: day }, day === issue.data.added ? 'taken in' : 'text changed')),
  );
}
