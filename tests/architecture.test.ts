/** Imports run one way, the pure stays pure, the core knows no newspaper, and a file is one idea. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { newspaperSchema } from '../src/model/newspaper.ts';
import { readSourceFiles, type SourceFile } from './architecture/source-files.ts';

const files = readSourceFiles('src', 'scripts');

const CORE = ['src/model', 'src/translations', 'src/markdown', 'src/content', 'src/archive'];
/** What the archive can be made into, beside pages. */
const RENDERINGS = [
  'src/feeds',
  'src/citations',
  'src/cards',
  'src/linked-data',
  'src/fonts',
  'src/search',
  'src/data',
  'src/downloads',
  'src/pictures',
];

/** What each folder may import of the others. A folder that is not listed here has no place yet. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'src/model': [],
  'src/translations': ['src/model'],
  'src/newspapers': ['src/model'],
  'src/ingest': ['src/model'],
  'src/evaluation': ['src/model', 'src/newspapers', 'src/ingest', 'src/content'],
  'src/learning': ['src/model', 'src/newspapers', 'src/ingest', 'src/evaluation'],
  'src/markdown': ['src/model'],
  'src/content': ['src/model', 'src/markdown'],
  'src/archive': ['src/model', 'src/translations', 'src/markdown', 'src/content'],
  'src/build': [...CORE, 'src/base-path', 'src/fonts', 'src/feeds', 'src/security', 'src/data'],
  ...Object.fromEntries(RENDERINGS.map((folder) => [folder, CORE])),
  'src/feeds': [...CORE, 'src/citations'],
  'src/downloads': [...CORE, 'src/feeds'],
  'src/data': [...CORE, 'src/downloads'],
  'src/linked-data': [...CORE, 'src/citations'],
  'src/search': [...CORE, 'src/browser', 'src/citations'],
  'src/browser': ['src/model', 'src/translations'],
  'src/base-path': [],
  'src/security': ['src/base-path'],
  'src/offline': ['src/model', 'src/translations', 'src/search', 'src/browser', 'src/security'],
  'src/components': [...CORE, ...RENDERINGS, 'src/browser', 'src/offline'],
  'src/layouts': [...CORE, 'src/fonts', 'src/components', 'src/browser', 'src/styles'],
  'src/pages': [...CORE, ...RENDERINGS, 'src/offline', 'src/components', 'src/layouts', 'src/styles'],
  scripts: [
    ...CORE,
    'src/newspapers',
    'src/ingest',
    'src/evaluation',
    'src/learning',
    'src/build',
    'src/search',
    'src/offline',
  ],
};

/** `src/model/ids.ts` → `src/model`, `scripts/build/checks.ts` → `scripts` */
const folderOf = (path: string): string =>
  path.startsWith('scripts/') ? 'scripts' : path.split('/').slice(0, 2).join('/');
const isOwn = (path: string): boolean => /^(?:src|scripts|tests)\//.test(path);
const inFolder = (...folders: string[]) =>
  files.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)));

/** Fails with a line for each finding, led back to its file. */
const none = (findings: readonly string[]): void => assert.equal(findings.join('\n'), '');

test('the sources were found', () => {
  for (const folder of Object.keys(MAY_IMPORT)) {
    assert.ok(
      files.some(({ path }) => folderOf(path) === folder),
      `${folder} holds no source file`,
    );
  }
  assert.ok(files.some(({ path, imports }) => path.endsWith('.astro') && imports.some(isOwn)));
});

test('imports run one way', () => {
  none(
    files.flatMap(({ path, imports }) => {
      const from = folderOf(path);
      const allowed = MAY_IMPORT[from];
      if (!allowed) return [`${path}: the folder ${from} has no place in the order of imports`];
      const wrong = imports
        .filter(isOwn)
        .map(folderOf)
        .filter((to) => to !== from && !allowed.includes(to));
      return wrong.map((to) => `${path} imports ${to}; ${from} may import ${allowed.join(', ') || 'nothing of ours'}`);
    }),
  );
});

test('no file imports itself through others, types included', () => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const walk = ({ path, imports }: SourceFile, trail: readonly string[]): void => {
    if (state.get(path) === 'open') cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (state.has(path)) return;
    state.set(path, 'open');
    for (const next of imports.map((target) => byPath.get(target))) if (next) walk(next, [...trail, path]);
    state.set(path, 'done');
  };
  for (const file of files) walk(file, []);
  none(cycles);
});

test('the model and the stages are pure: no disk, no network, no process', () => {
  const impure = inFolder('src/model', 'src/ingest/stages', 'src/ingest/vocabulary', 'src/newspapers').flatMap(
    ({ path, imports }) =>
      imports.filter((target) => target.startsWith('node:')).map((target) => `${path} imports ${target}`),
  );
  none(impure);
});

test('what runs in the browser loads nothing of Node, and no schemas', () => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const walk = (file: SourceFile | undefined, trail: readonly string[]): string[] => {
    const { path, loads } = file ?? { path: '', loads: [] };
    if (trail.includes(path)) return [];
    const wrong = loads.filter((target) => target.startsWith('node:') || target === 'astro/zod');
    return [
      ...wrong.map((target) => [...trail, path, target].join(' → ')),
      ...loads.flatMap((target) => walk(byPath.get(target), [...trail, path])),
    ];
  };
  none(
    inFolder(
      ...['src/browser', 'src/search/client', 'src/search/engine', 'src/search/query'],
      ...['src/offline/installed/client', 'src/offline/installed/worker'],
    ).flatMap((file) => walk(file, [])),
  );
});

test('the core names no newspaper', () => {
  const newspapers = globSync('seeds/*/newspaper.yaml').map((file) =>
    newspaperSchema.parse(parse(readFileSync(file, 'utf8'))),
  );
  assert.ok(newspapers.length > 0);
  const names = newspapers.flatMap(({ id, title }) => [id, title]);
  none(
    inFolder('src/model', 'src/ingest', 'src/markdown', 'src/archive', 'src/feeds').flatMap(({ path, literals }) =>
      names
        .filter((name) => literals.some((literal) => literal.includes(name)))
        .map((name) => `${path} names ${name}; what is particular to it belongs to src/newspapers/`),
    ),
  );
});

test('a file is one idea: at most 250 lines', () => {
  const long = files.filter(({ lines }) => lines > 250);
  none(long.map(({ path, lines }) => `${path} has ${lines} lines`));
});

test('files are called after what they hold, in kebab case', () => {
  const named = files
    .filter(({ path }) => !path.startsWith('src/pages/'))
    .map(({ path }) => [path, basename(path)] as const);
  none(
    named.filter(([, name]) => /^(?:utils?|helpers?|misc|common)\./.test(name)).map(([path]) => `${path} says nothing`),
  );
  const kebab = /^(?:[a-z0-9]+(?:[-.][a-z0-9]+)*|[A-Z][A-Za-z0-9]*\.astro)$/;
  none(named.filter(([, name]) => !kebab.test(name)).map(([path]) => `${path} is not kebab-case`));
});
