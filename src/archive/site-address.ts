/** The address of the archive. Only this file decides it. */
import type { Site } from '../model/site.ts';

interface SiteAddress {
  /** The archive's own address with its path: `https://example.org/archive/`. Null where nobody said it. */
  url: URL | null;
  /** The path on the server, `/` at the root of a host. It is known without an address too. */
  base: string;
}

/**
 * Stands for the address where a format must have one and there is none: in feeds. `.invalid` is kept from ever being a
 * host (RFC 2606), so nobody takes it for the archive.
 */
export const PLACEHOLDER = new URL('https://address-not-set.invalid/');

/**
 * @param said what the environment's SITE_URL says, which comes before the settings
 * @throws Error that names SITE_URL when it is no address
 */
export function siteAddress(
  { url, base }: Pick<Site, 'url' | 'base'> = {},
  said: string | undefined = process.env.SITE_URL,
): SiteAddress {
  if (!said) return withPath(url, base);
  const parsed = URL.canParse(said) ? new URL(said) : null;
  if (!parsed || !/^https?:$/u.test(parsed.protocol))
    throw new Error(`SITE_URL is ${said}, which is no address. Write it as https://archive.example.org`);
  if (parsed.search || parsed.hash)
    throw new Error(`SITE_URL is ${said}. An address of an archive has no query and no fragment. Leave them out.`);
  return withPath(said, parsed.pathname === '/' ? base : undefined);
}

function withPath(address: string | undefined, base: string | undefined): SiteAddress {
  if (!address) return { url: null, base: base ?? '/' };
  const url = new URL(address);
  url.pathname = (base ?? `${url.pathname}/`).replace(/\/{2,}/gu, '/'); // `//a/` would name another host
  return { url, base: decodeURI(url.pathname) };
}

/** For formats that need an address: the archive's own, else the placeholder with the archive's path. */
export const addressOrPlaceholder = ({ url, base }: SiteAddress): URL => url ?? new URL(base, PLACEHOLDER);

/** `/topics/` → `https://example.org/archive/topics/`; undefined where the archive has no address. */
export function absolute(path: string, site: URL): string;
export function absolute(path: string, site: URL | undefined): string | undefined;
export function absolute(path: string, site: URL | undefined): string | undefined {
  return site && new URL(path.replace(/^\//u, ''), site).href;
}
