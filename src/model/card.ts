/** The pictures that stand for pages where people share links, drawn when the site is built: one for each issue. */
import { issueUrl } from './urls.ts';

/** Pixels; what Open Graph's readers ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Of every page that belongs to no issue. */
export const ARCHIVE_CARD = '/card.png';

/** `/liaocheng-ribao/2023-10-25/card.png` */
export const issueCard = (newspaper: string, issue: string): string => `${issueUrl(newspaper, issue)}card.png`;

/** What a page's head tells of it: to browsers, to search engines, to whoever is sent a link. */
export interface SharedPage {
  /** Without the site's name. */
  title: string;
  /** One sentence. */
  description?: string | undefined;
  /** Root-relative address of the picture for shared links. */
  card: string;
  /** Absent on pages that are no article. */
  article?: SharedArticle | undefined;
}

/** What Open Graph is told of an article besides its title. */
interface SharedArticle {
  /** The day, `2023-10-25`: nobody knows the hour. */
  published: string;
  section: string;
  authors: readonly string[];
  tags: readonly string[];
}
