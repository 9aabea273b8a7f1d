/** An article in the form in which two readings of a page are compared. */
import type { Article } from './article.ts';
import { parseArticleId } from './ids.ts';
import type { OtherArticle } from './second-reading.ts';

/** The line that names the article, its headline, and its lines. */
export const otherArticle = ({ id, title, kicker, subtitle, column, source }: Article): OtherArticle => ({
  line: parseArticleId(id).line,
  title,
  ...(kicker && { kicker }),
  ...(subtitle && { subtitle }),
  ...(column && { column }),
  lines: source.lines,
});
