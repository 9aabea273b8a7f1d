/** README, CONTRIBUTING and the decisions name files and commands that exist, and no command is left out of the README. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'docs/decisions.md'];
const read = (file: string): string => readFileSync(file, 'utf8');
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts);

/** `src/model/urls.ts`, `seeds/liaocheng-ribao/2023-10-25/01.txt:38`; lists of `seeds/` that an archive may lack are none. */
const PATH = /^(?:src|scripts|tests|docs|templates|public|(?:seeds|content)\/[^/<>]+)\/[^\s*{}<>…]*$/u;

const BLOCK = /^```[a-z]*\n([\s\S]*?)^```/gmu;
/** Each line of a block of code, and what stands between backticks. */
const codeOf = (text: string): string[] => [
  ...[...text.matchAll(BLOCK)].flatMap(([, code = '']) => code.split('\n')),
  ...[...text.replace(BLOCK, '').matchAll(/`([^`\n]+)`/gu)].map(([, code = '']) => code),
];

for (const document of DOCUMENTS) {
  test(`${document}: every path exists`, () => {
    const paths = codeOf(read(document))
      .flatMap((code) => code.split(/\s+/u))
      .map((word) => word.replace(/(?::\d+|[,;:.)])+$/u, ''))
      .filter((word) => PATH.test(word));
    assert.deepEqual(
      [...new Set(paths)].filter((path) => !existsSync(path)),
      [],
    );
    assert.ok(paths.length > 3, 'no paths were found');
  });

  test(`${document}: every npm command exists`, () => {
    const named = codeOf(read(document)).flatMap((code) =>
      [...code.matchAll(/\bnpm (?:run )?([a-z]+)\b/gu)].map(([, name = '']) => name),
    );
    const npms = ['ci', 'install', 'run'];
    assert.deepEqual(
      named.filter((name) => !scripts.includes(name) && !npms.includes(name)),
      [],
    );
  });

  test(`${document}: every link inside the project leads somewhere`, () => {
    const text = read(document);
    const anchors = [...text.matchAll(/^#+ (.+)$/gmu)].map(
      ([, heading = '']) =>
        `#${heading
          .toLowerCase()
          .replace(/[^\p{L}\p{N} -]/gu, '')
          .replaceAll(' ', '-')}`,
    );
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, link = '']) => link);
    const broken = links.filter((link) =>
      link.startsWith('#') ? !anchors.includes(link) : !/^[a-z]+:/u.test(link) && !existsSync(link.split('#')[0] ?? ''),
    );
    assert.deepEqual(broken, []);
  });
}

test('CONTRIBUTING: a file named without its folder is a file of src', () => {
  const known = new Set(globSync('src/**/*.{ts,astro}').map((file) => basename(file)));
  const named = codeOf(read('CONTRIBUTING.md')).filter((code) => /^[\w-]+\.(?:ts|astro)$/u.test(code));
  assert.ok(named.length > 5);
  assert.deepEqual(
    named.filter((name) => !known.has(name)),
    [],
  );
});

test('the README names every command of package.json', () => {
  const text = read('README.md');
  assert.deepEqual(
    scripts.filter((name) => !new RegExp(`npm (?:run )?${name}\\b`, 'u').test(text)),
    [],
  );
});

test('CONTRIBUTING names every folder of tests', () => {
  const text = read('CONTRIBUTING.md');
  const folders = globSync('tests/*/').map((folder) => `${folder.replaceAll('\\', '/').replace(/\/$/u, '')}/`);
  const own = folders.filter((folder) => globSync(`${folder}**/*.{test,spec}.ts`).length > 0);
  assert.ok(own.length > 3);
  assert.deepEqual(
    own.filter((folder) => !text.includes(`\`${folder}\``)),
    [],
  );
});
