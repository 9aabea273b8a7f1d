/** `/icons/192.png`: the archive's mark where it is installed. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { drawIcon } from '../../cards/icon.ts';

const ICONS = { '180': 180, '192': 192, '512': 512, maskable: 512 };

export const getStaticPaths = (() =>
  Object.entries(ICONS).map(([icon, size]) => ({
    params: { icon },
    props: { size, maskable: icon === 'maskable' || icon === '180' },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ size: number; maskable: boolean }> = async ({ props }) =>
  new Response(new Uint8Array(await drawIcon(props.size, props.maskable)), {
    headers: { 'Content-Type': 'image/png' },
  });
