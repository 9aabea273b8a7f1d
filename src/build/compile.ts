/**
 * The site's code, compiled by Astro once for each version of it: a module that draws any page, and the scripts and styles
 * that pages name. What Astro would do next, drawing every page one after another, is left to our own threads.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { DISPLAY_SCRIPT_URL } from '../model/urls.ts';
import type { AppState, CompiledSite, PrerenderedApp } from './prerendered-app.ts';

const filesOf = (folder: string): CompiledSite => ({
  entry: join(folder, 'server'),
  client: join(folder, 'client'),
  state: join(folder, 'app.json'),
});

/**
 * @param folder where versions are kept @param version a sum of code and settings
 * @returns the one of that version, compiled now if it was not before
 */
export async function compileSite(root: string, folder: string, version: string): Promise<CompiledSite> {
  const place = join(folder, version);
  const found = filesOf(place);
  if (existsSync(found.state)) {
    utimesSync(place, new Date(), new Date());
    return found;
  }
  const work = join(folder, `${version}-${process.pid}`);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  try {
    await runAstro(root, work);
    // Another build may have compiled the same meanwhile, and draws with it.
    if (!existsSync(found.state)) renameSync(work, place);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  dropUnused(folder);
  return found;
}

/** Milliseconds after which nobody draws with a version any more. */
const A_DAY = 86_400_000;

/** Builds of other settings may be drawing with theirs: only what nobody took up for a day goes. */
function dropUnused(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - used > A_DAY) rmSync(path, { recursive: true, force: true });
  }
}

async function runAstro(root: string, work: string): Promise<void> {
  const { client } = filesOf(work);
  const before = process.cwd();
  process.chdir(root); // only in the current directory does Astro keep its server code beside the site
  try {
    const { build } = await import('astro');
    await build({
      root,
      outDir: client,
      cacheDir: join(work, 'cache'),
      logLevel: 'warn',
      integrations: [keepServerCode(work)],
    });
  } finally {
    process.chdir(before);
  }
  await bundleModule(join(root, 'src/browser/display-script.ts'), join(client, DISPLAY_SCRIPT_URL));
  rmSync(join(work, 'cache'), { recursive: true, force: true });
}

/** Takes Astro's server code before it is thrown away, and gives Astro no page to draw. */
function keepServerCode(work: string): AstroIntegration {
  return {
    name: 'keep-server-code',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard: AstroPrerenderer) => ({
          ...standard,
          name: 'threads',
          setup: () => takeServerCode(work, standard),
          getStaticPaths: async () => [],
        }));
      },
    },
  };
}

async function takeServerCode(work: string, standard: AstroPrerenderer): Promise<void> {
  const { client, entry, state } = filesOf(work);
  const server = join(client, '.prerender');
  const name = readdirSync(server).find((file) => file.startsWith('prerender-entry'));
  if (!name) throw new Error(`Astro's server code is not in ${server}. Its version is pinned; see docs/decisions.md.`);
  const { app } = (await import(pathToFileURL(join(server, name)).href)) as { app: PrerenderedApp };
  const setInternals = app.setInternals.bind(app);
  const found: AppState = { entry: name, styles: [] };
  app.setInternals = (internals) => {
    found.styles = [...internals.pagesByKeys].map(([key, { styles }]) => [key, styles]);
    setInternals(internals);
  };
  await standard.setup?.();
  cpSync(server, entry, { recursive: true });
  writeFileSync(state, JSON.stringify(found));
}

/** A module of ours, with all that it imports, as a classic script. @throws esbuild's BuildFailure */
async function bundleModule(source: string, file: string): Promise<void> {
  const { build } = await import('esbuild');
  await build({
    ...{ entryPoints: [source], outfile: file, bundle: true, minify: true, logLevel: 'error' },
    ...{ format: 'iife', charset: 'utf8', target: 'es2022' },
  });
}
