/** The interface in the language of the archive at hand. */
import { CATALOGUES, type Messages } from '../translations/messages.ts';
import { siteSettings } from './site.ts';

export const messages = (): Messages => CATALOGUES[siteSettings().language];
