/** `info.json` of a page's picture: IIIF Image API 3, level 0, so that any file host serves it. */
import { absolute } from '../../archive/site-address.ts';
import type { PageNode } from '../../archive/tree.ts';
import type { OwnPicture } from '../../model/picture.ts';
import { imageServiceUrl } from '../picture-of.ts';
import { sizesOf } from '../sizes.ts';

export function imageInformation(page: PageNode, picture: OwnPicture, site: URL): object {
  const sizes = sizesOf(picture);
  const { width, height } = sizes.at(-1) as (typeof sizes)[number];
  return {
    '@context': 'http://iiif.io/api/image/3/context.json',
    ...imageService(page, site),
    width,
    height,
    sizes: sizes.map((size) => ({ width: size.width, height: size.height })),
  };
}

/** As an image in a manifest names it. */
export const imageService = (page: PageNode, site: URL) => ({
  id: absolute(imageServiceUrl(page), site),
  type: 'ImageService3',
  protocol: 'http://iiif.io/api/image',
  profile: 'level0',
});
