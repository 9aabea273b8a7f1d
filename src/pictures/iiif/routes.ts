/** Which issues have a manifest: those with a picture, in an archive that has an address and is served under it. */
import { issuePaths } from '../../archive/paths.ts';
import { hasPublicAddress } from '../../archive/public-address.ts';
import { picturedPages } from './manifest.ts';

export async function manifestPaths(): ReturnType<typeof issuePaths> {
  if (!hasPublicAddress()) return [];
  return (await issuePaths()).filter(({ props: { issue } }) => picturedPages(issue).length > 0);
}
