/** Addresses in data files: absolute if the archive has an address, else from the root of the server. */
import { siteSettings } from '../archive/site.ts';
import { absolute, siteAddress } from '../archive/site-address.ts';

/** `/topics/` → `https://example.org/archive/topics/`, or `/archive/topics/` */
export type Address = (path: string) => string;

export function addressOf(site: URL | undefined): Address {
  const { base } = siteAddress(siteSettings());
  return (path) => absolute(encodeURI(path), site) ?? encodeURI(`${base.slice(0, -1)}${path}`);
}
