/** The page of feeds, and what the feeds say of themselves. */
import type * as source from '../zh-Hans/feeds.ts';

export const feeds: typeof source.feeds = {
  hint: 'This is a feed, made for feed readers: copy its address from the address bar into a feed reader, and new articles will come to you. To read here, go back to the site.',
  title: 'Feeds',
  description: 'Follow the whole archive, or one newspaper, topic, place, byline or watch word, in a feed reader.',
  intro:
    'Put one of these addresses into any feed reader (RSS reader) and new issues will come to you: in full text, without an account, and without anyone knowing what you read.',
  whole: (format) => `All articles, ${format}`,
  opml: 'List of all feeds, OPML (feed readers import it in one go)',
  noAddress:
    'This archive has not been given an address of its own yet. Links in the feeds hold the place with “address-not-set.invalid” and do not open; they will once the address is set and the site built again.',
  formatOf: ({ name, format }) => `${name}, ${format}`,
  moreBefore: (listed) => `These are the ${listed} with the most articles. For the others, go `,
  moreIndex: (group) => `to the index of ${group.toLowerCase()}`,
  moreHome: 'to the home page',
  moreAfter: '; each page has its feeds at its foot.',
  notes: 'Notes',
  formats:
    'Choose any of the three formats: every reader knows RSS 2.0 and Atom; JSON Feed is convenient for programs.',
  addedBefore: 'Back issues appear in the feed of “',
  addedAfter: '” on the day on which they were added.',
  ids: 'The identifier of an article never changes: when its text is improved, readers update the entry that they have and show no second one.',
  archived: ({ whole, subject }) =>
    `The feeds of the archive and of newspapers hold at least the ${whole} most recent articles, all others at least the ${subject} most recent, in full text. Earlier articles are in Atom archive documents by day or by month (RFC 5005), which lead back one by one to the first issue; those of the archive and of newspapers hold full texts, the others openings and links.`,
};

export const feedTexts: typeof source.feedTexts = {
  all: 'Everything',
  newspapers: 'Newspapers',
  addedDescription:
    'Articles most recently added to the archive, whatever the date of the newspaper, the latest first.',
  newspaperDescription: (title) => `All articles of ${title} in full text, the latest issue first.`,
  subjectTitle: ({ kind, name }) => `${kind}: ${name}`,
  subjectDescription: ({ kind, name }) => `All articles, ${kind.toLowerCase()} “${name}”, the latest issue first.`,
  readAll: 'Read the whole article',
};
