/** From an address of the site back to the file in `src/pages/` or `public/` that makes it. */
import { existsSync, globSync } from 'node:fs';
import { sep } from 'node:path';

interface Route {
  file: string;
  pattern: RegExp;
  /** Routes without a parameter win, then the longer. */
  parameters: number;
}

const routes: Route[] = globSync('src/pages/**/*.{astro,ts}')
  .map((path) => path.split(sep).join('/'))
  .map((file) => ({ file, pattern: patternOf(file), parameters: file.split('[').length }))
  .sort((a, b) => a.parameters - b.parameters || b.file.length - a.file.length);

/** `src/pages/[newspaper]/[issue]/index.astro` → `/^\/[^/]+\/[^/]+\/$/` */
function patternOf(file: string): RegExp {
  const route = file.replace(/^src\/pages/, '').replace(/\.(?:astro|ts)$/, '');
  const address = file.endsWith('.ts') ? route : `${route.replace(/\/index$/, '')}/`;
  const parts = address.split(/(\/\[\.{3}[^\]]+\]|\[[^\]]+\])/);
  const expression = parts.map((part) =>
    part.startsWith('/[...')
      ? '(?:/[^/]+)*'
      : part.startsWith('[')
        ? '[^/]+'
        : part.replace(/[.*+?^${}()|\\]/g, '\\$&'),
  );
  return new RegExp(`^${expression.join('')}$`);
}

/** `src/pages/[newspaper]/index.astro` for `/liaocheng-ribao/`; the address itself where nothing is known to make it. */
export function sourceOf(address: string): string {
  if (existsSync(`public${address}`) && !address.endsWith('/')) return `public${address}`;
  return routes.find(({ pattern }) => pattern.test(address.replace(/\.html$/, '/')))?.file ?? address;
}
