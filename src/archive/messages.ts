/** The messages of the interface, in the language of the archive. */
import { CATALOGUES, type Messages } from '../translations/messages.ts';
import { siteSettings } from './site.ts';

export const messages = (): Messages => CATALOGUES[siteSettings().language];

/** The `lang` attribute of a newspaper's text inside the interface. Undefined if both have the same language. */
export const langOf = (language: string): string | undefined =>
  language === siteSettings().language ? undefined : language;
