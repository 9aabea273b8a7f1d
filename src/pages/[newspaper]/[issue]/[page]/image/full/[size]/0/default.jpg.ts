/** `/liaocheng-ribao/2023-10-25/01/image/full/1000,1414/0/default.jpg`: a size of the page's picture (IIIF Image API 3, level 0). */
import type { APIRoute } from 'astro';
import { contentFolder } from '../../../../../../../../archive/content-folder.ts';
import { drawSize } from '../../../../../../../../pictures/draw-size.ts';
import { type PictureSizeProps, pictureSizePaths } from '../../../../../../../../pictures/routes.ts';

export const getStaticPaths = pictureSizePaths;

export const GET: APIRoute<PictureSizeProps> = async ({ props: { picture, size } }) =>
  new Response(new Uint8Array(await drawSize(picture, size, contentFolder())), {
    headers: { 'Content-Type': 'image/jpeg' },
  });
