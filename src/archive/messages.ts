/** The interface in the language of the archive at hand. */
import { CATALOGUES, type Messages } from '../translations/messages.ts';
import { siteSettings } from './site.ts';

export const messages = (): Messages => CATALOGUES[siteSettings().language];

/** What `lang` says of a newspaper's words among those of the interface; nothing where both are of one language. */
export const langOf = (language: string): string | undefined =>
  language === siteSettings().language ? undefined : language;
