/** Texts that have no headline in print: what stands as their `title` is their own beginning. */
import type { Article } from './article.ts';

/** The `title` of a text that has no headline and no sentence. */
export const NO_TITLE = '（无题）';

/** What such a text is called: a caption, or untitled. Nothing where a headline is printed, and for teasers, which their 栏目 names. */
export function untitledKind({
  titleSource,
  genre,
}: Pick<Article, 'titleSource' | 'genre'>): 'caption' | 'untitled' | undefined {
  if (titleSource !== 'derived' || genre === 'teasers') return undefined;
  return genre === 'photo' ? 'caption' : 'untitled';
}
