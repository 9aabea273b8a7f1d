/** `/data/liaocheng-ribao/2023.jsonl.gz`: a volume as JSON Lines, one article in each line. */
import type { APIRoute } from 'astro';
import { addressOf } from '../../../data/addresses.ts';
import { subjectLabels, type VolumeDataProps, volumeDataPaths } from '../../../data/routes.ts';
import { volumeJsonLines } from '../../../data/volume-files.ts';

export const getStaticPaths = volumeDataPaths;

export const GET: APIRoute<VolumeDataProps> = async ({ props: { issues }, site }) =>
  new Response(new Uint8Array(volumeJsonLines(issues, addressOf(site), await subjectLabels())), {
    headers: { 'Content-Type': 'application/gzip' },
  });
