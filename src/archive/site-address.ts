/** Where the site will be published, as the operator says in `SITE_URL`. */

const HERE = 'http://localhost:4321';

/**
 * The site's own address, without a path.
 * @throws Error that names `SITE_URL` when it is no address, or has a path: all links of the site begin at the root of its host
 */
export function siteAddress(said = process.env.SITE_URL): string {
  if (!said) return HERE;
  const url = URL.canParse(said) ? new URL(said) : null;
  if (!url || !/^https?:$/u.test(url.protocol))
    throw new Error(`SITE_URL is ${said}, which is no address. Write it as https://archive.example.org`);
  if (url.pathname !== '/' || url.search || url.hash)
    throw new Error(
      `SITE_URL is ${said}, but the archive stands at the root of its host. Publish it at ${url.origin}, or build a folder that opens from anywhere: npm run build -- --edition portable`,
    );
  return url.origin;
}
