/**
 * `/api/archive.json`: the archive for programs; `/api/liaocheng-ribao.json`: a newspaper; `/api/schema.json`: the JSON Schema of
 * all documents in `/api/`.
 */
import type { APIRoute } from 'astro';
import { archive } from '../../archive/archive.ts';
import { addressOf } from '../../data/addresses.ts';
import { archiveDocument, newspaperDocument } from '../../data/documents.ts';
import { type ApiDocumentProps, apiDocumentPaths, json } from '../../data/routes.ts';
import { apiJsonSchema } from '../../model/api.ts';

export const getStaticPaths = apiDocumentPaths;

export const GET: APIRoute<ApiDocumentProps> = async ({ params, props: { newspaper }, site }) => {
  if (params.document === 'schema') return json(apiJsonSchema());
  const address = addressOf(site);
  return json(newspaper ? newspaperDocument(newspaper, address) : archiveDocument(await archive(), address));
};
