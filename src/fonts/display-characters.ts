/** Which characters a page's display font has. */
import { messages } from '../archive/messages.ts';

/** The fixed headings, which are the same in every archive. One font has all of them. */
export function fixedHeadings(): string[] {
  const { navigation, offline, missing, counts, data } = messages();
  const { topics, places, bylines, columns, genres, feeds, about } = navigation;
  return [
    ...[
      topics,
      places,
      bylines,
      columns,
      genres,
      feeds,
      about,
      offline.title,
      offline.elsewhereTitle,
      missing.title,
      data.title,
    ],
    ...[counts.people(1), counts.people(2), countCharacters()],
  ];
}

/** The text beside a subject's name. */
export function countCharacters(): string {
  const { articles } = messages().counts;
  return `${articles(1)}${articles(2345)}0123456789`;
}

/** Each character once, in the order of code points, without white space. */
export function displayCharacters(texts: readonly string[]): string {
  const characters = new Set(texts.join('').replace(/\s/gu, ''));
  return [...characters].sort().join('');
}
