/** The preview pictures of shared links, drawn when the site is built: one for each issue. */
import { issueUrl } from './urls.ts';

/** In pixels, as Open Graph recommends. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The card of pages that belong to no issue. */
export const ARCHIVE_CARD = '/card.png';

/** `/liaocheng-ribao/2023-10-25/card.png` */
export const issueCard = (newspaper: string, issue: string): string => `${issueUrl(newspaper, issue)}card.png`;

/** The metadata in the head of a page, for browsers, search engines and shared links. */
export interface SharedPage {
  /** Without the name of the site. */
  title: string;
  /** One sentence. */
  description?: string | undefined;
  /** Root-relative address of the picture for shared links. */
  card: string;
  /** Absent on pages that are not articles. */
  article?: SharedArticle | undefined;
}

/** What Open Graph says about an article, besides its title. */
interface SharedArticle {
  /** The day, `2023-10-25`; the hour is unknown. */
  published: string;
  section: string;
  authors: readonly string[];
  tags: readonly string[];
}
