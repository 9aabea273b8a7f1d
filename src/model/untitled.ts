/** Texts without a printed headline. Their `title` is the beginning of the text. */
import type { Article } from './article.ts';

/** The `title` of a text that has no headline and no sentence. */
export const NO_TITLE = '（无题）';

/** The label of a text without a headline: caption or untitled. Undefined if a headline is printed, and for teasers, whose 栏目 names them. */
export function untitledKind({
  titleSource,
  genre,
}: Pick<Article, 'titleSource' | 'genre'>): 'caption' | 'untitled' | undefined {
  if (titleSource !== 'derived' || genre === 'teasers') return undefined;
  return genre === 'photo' ? 'caption' : 'untitled';
}
