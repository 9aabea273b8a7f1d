/** Gives every built page the archive's path and its Content-Security-Policy, when all that stands in it is known. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { underBase } from '../base-path/under-base.ts';
import { withPolicy } from './content-policy.ts';

/** An Astro integration; it comes after all others that change pages. @param base the archive's path on its server */
export function contentPolicy(base: string): AstroIntegration {
  return {
    name: 'content-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const file of await readdir(site, { recursive: true })) {
          if (!file.endsWith('.html')) continue;
          const path = join(site, file);
          await writeFile(path, withPolicy(underBase(await readFile(path, 'utf8'), base), 'served'));
        }
      },
    },
  };
}
