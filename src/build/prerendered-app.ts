/** The compiled site in one thread: what it can draw, and a page at a time. Astro is pinned, for some of this is its own affair. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';

/** Where the compiled site is. */
export interface CompiledSite {
  /** Holds the module that draws pages. */
  entry: string;
  /** Holds `_assets/` and what lies in `public/`. */
  client: string;
  state: string;
}

interface PageStyles {
  styles: unknown[];
}
/** What Astro's own prerenderer hands to its app. */
interface Internals {
  pagesByKeys: Map<string, PageStyles>;
  entrySpecifierToBundleMap: Map<string, string>;
}
export interface PrerenderedApp {
  manifest: { site?: string; trailingSlash: string };
  routeCache: {
    get(route: RouteData): { staticPaths: { keyed: Map<string, { props?: Record<string, unknown> }> } } | undefined;
  };
  setInternals(internals: Internals): void;
  setOptions(options: unknown): void;
  render(request: Request, options: { routeData: RouteData }): Promise<Response>;
}
/** What a thread needs beside the code. */
export interface AppState {
  /** File name of the module. */
  entry: string;
  /** The style sheets of each page. */
  styles: [key: string, styles: unknown[]][];
}

export interface Output {
  /** From the site's root: `topics/finance/index.html`, `feed.xml`. */
  file: string;
  /** `/topics/finance` */
  pathname: string;
  route: RouteData;
  /** What the route gave the page. */
  props: Record<string, unknown>;
}

const STATIC_PATHS = new URL(
  'runtime/prerender/static-paths.js',
  import.meta.resolve('astro/package.json').replace('package.json', 'dist/'),
);

export class SiteApp {
  readonly #app: PrerenderedApp;
  readonly #origin: string;

  private constructor(app: PrerenderedApp, origin: string) {
    this.#app = app;
    this.#origin = origin;
  }

  static async open({ entry, state }: CompiledSite, origin: string): Promise<SiteApp> {
    const { entry: name, styles } = JSON.parse(readFileSync(state, 'utf8')) as AppState;
    const { app } = (await import(pathToFileURL(join(entry, name)).href)) as { app: PrerenderedApp };
    const quiet = { write: () => true };
    app.setInternals({
      pagesByKeys: new Map(styles.map(([key, of]) => [key, { styles: of }])),
      entrySpecifierToBundleMap: new Map(),
    });
    app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: quiet } } });
    return new SiteApp(app, origin);
  }

  /** Everything that the site is made of, in Astro's order of routes; of two that would be one file the first. */
  async outputs(): Promise<Output[]> {
    const { StaticPaths } = (await import(fileURLToPath(STATIC_PATHS))) as {
      StaticPaths: new (app: PrerenderedApp) => { getAll(): Promise<{ pathname: string; route: RouteData }[]> };
    };
    const found = new Map<string, Output>();
    for (const { pathname, route } of await new StaticPaths(this.#app).getAll()) {
      const file = fileOf(pathname, route);
      const props = this.#app.routeCache.get(route)?.staticPaths.keyed.get(pathname)?.props ?? {};
      if (!found.has(file)) found.set(file, { file, pathname, route, props });
    }
    return [...found.values()];
  }

  /** The bytes of one output. @throws whatever the page throws */
  async draw({ pathname, route }: Output): Promise<Buffer> {
    const path = route.type === 'endpoint' ? pathname : `${pathname.replace(/\/$/u, '')}/`;
    const request = new Request(new URL(path, this.#origin));
    const response = await this.#app.render(request, { routeData: route });
    if (response.status !== 200 && !(response.status === 404 && pathname === '/404'))
      throw new Error(`${pathname} was answered with status ${response.status}.`);
    return Buffer.from(await response.arrayBuffer());
  }
}

function fileOf(pathname: string, { type }: RouteData): string {
  const path = decodeURI(pathname).replace(/^\//u, '').replace(/\/$/u, '');
  if (type === 'endpoint') return path;
  if (path === '') return 'index.html';
  return path === '404' ? '404.html' : `${path}/index.html`;
}
