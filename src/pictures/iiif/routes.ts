/** Which issues have a manifest: those with a picture, in an archive that has an address and is served under it. */
import { isPortable } from '../../archive/edition.ts';
import { issuePaths } from '../../archive/paths.ts';
import { siteSettings } from '../../archive/site.ts';
import { siteAddress } from '../../archive/site-address.ts';
import { picturedPages } from './manifest.ts';

/** Identifiers of IIIF are addresses: an archive without one has no manifests. */
export const hasManifests = (): boolean => !isPortable() && siteAddress(siteSettings()).url !== null;

export async function manifestPaths(): ReturnType<typeof issuePaths> {
  if (!hasManifests()) return [];
  return (await issuePaths()).filter(({ props: { issue } }) => picturedPages(issue).length > 0);
}
