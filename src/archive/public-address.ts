/** Whether the site that is being built has an address on the web. Formats whose identifiers are addresses need one. */
import { isPortable } from './edition.ts';
import { siteSettings } from './site.ts';
import { siteAddress } from './site-address.ts';

/** False for the portable edition, and for an archive whose address nobody said. */
export const hasPublicAddress = (): boolean => !isPortable() && siteAddress(siteSettings()).url !== null;
