/** Redirects from former pages, from `content/redirects.yaml`. */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { type Redirect, redirectSchema } from '../model/redirect.ts';

/** @throws ZodError when the file is not what ingest writes. */
export function readRedirects(content: string): Redirect[] {
  const file = `${content}/redirects.yaml`;
  return existsSync(file) ? z.array(redirectSchema).parse(parse(readFileSync(file, 'utf8'))) : [];
}
