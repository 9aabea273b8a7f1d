/** `/data/liaocheng-ribao/2023.txt.gz`: a volume as plain text. */
import type { APIRoute } from 'astro';
import { type VolumeDataProps, volumeDataPaths } from '../../../data/routes.ts';
import { volumeText } from '../../../data/volume-files.ts';

export const getStaticPaths = volumeDataPaths;

export const GET: APIRoute<VolumeDataProps> = ({ props: { issues } }) =>
  new Response(new Uint8Array(volumeText(issues)), { headers: { 'Content-Type': 'application/gzip' } });
