/** `/liaocheng-ribao/2023-10-25/01/image/info.json`: the sizes of the page's picture (IIIF Image API 3, level 0). */
import type { APIRoute } from 'astro';
import { hasPublicAddress } from '../../../../../archive/public-address.ts';
import { imageInformation } from '../../../../../pictures/iiif/image-information.ts';
import { type PictureProps, picturePaths } from '../../../../../pictures/routes.ts';

/** Its identifier is an address: an archive without one has none. */
export const getStaticPaths = async () => (hasPublicAddress() ? picturePaths() : []);

export const GET: APIRoute<PictureProps> = ({ props: { page, picture }, site }) =>
  new Response(JSON.stringify(imageInformation(page, picture, site as URL)), {
    headers: { 'Content-Type': 'application/ld+json;profile="http://iiif.io/api/image/3/context.json"' },
  });
