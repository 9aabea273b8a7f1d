/** `/liaocheng-ribao/2023/volume.epub`: a volume as a book for e-readers; `01.epub` where it is bound by month. */
import type { APIRoute } from 'astro';
import { makeBook } from '../../../downloads/epub/book.ts';
import { type VolumeBook, volumeBookPaths } from '../../../downloads/volume-routes.ts';

export const getStaticPaths = volumeBookPaths;

export const GET: APIRoute<{ id: string; book: VolumeBook }> = async ({ props: { id, book }, site }) => {
  const bytes = await makeBook({ id, title: book.title, issues: book.issues, site });
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/epub+zip' } });
};
