/** The commands speak the language of the terminal, and content/ is the same whatever it is. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { languageNamed, languageOf, languageOption } from '../../scripts/terminal.ts';
import { workspace } from '../ingest/workspace.ts';

const ROOT = join(import.meta.dirname, '../..');

function run(env: Record<string, string>, script: string, ...args: string[]) {
  const { LC_ALL: _all, LC_MESSAGES: _messages, LANG: _lang, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', script), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...rest, ...env },
  });
  return { status, out: stdout, err: stderr };
}

for (const [env, language] of [
  [{}, 'en'],
  [{ LANG: 'zh_CN.UTF-8' }, 'zh-Hans'],
  [{ LANG: 'zh' }, 'zh-Hans'],
  [{ LANG: 'zh_TW.UTF-8' }, 'zh-Hant'],
  [{ LANG: 'zh_HK' }, 'zh-Hant'],
  [{ LANG: 'zh_CN.UTF-8@hant' }, 'zh-Hant'],
  [{ LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'en_GB.UTF-8', LC_ALL: 'zh_SG.UTF-8' }, 'zh-Hans'],
  [{ LC_ALL: '', LANG: 'zh_CN' }, 'zh-Hans'],
  [{ LANG: 'zhx_CN' }, 'en'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{ LANG: 'fr_FR.UTF-8' }, 'en'],
] as const)
  test(`${JSON.stringify(env)} is ${language}`, () => assert.equal(languageOf(env), language));

test('--language is found in either form', () => {
  assert.equal(languageOption(['--check', '--language', 'zh-Hant']), 'zh-Hant');
  assert.equal(languageOption(['--language=en']), 'en');
  assert.equal(languageOption(['--check']), undefined);
  assert.equal(languageNamed('ZH-HANT'), 'zh-Hant');
  assert.equal(languageNamed('de'), null);
});

const SEEDS = {
  'ceshi-bao/2024-01-02/01.txt': '水库除险加固\n\n本报讯（记者 张三） 今年以来,全市水库完成除险加固。\n',
  'ceshi-bao/2024-01-02/02.txt': '',
  'ceshi-bao/2024-01-02/front.txt': '甲',
};

test('the same seeds give the same bytes, whatever the terminal speaks; the terminal gets its language', async (t) => {
  const [english, chinese, traditional] = await Promise.all([0, 1, 2].map(() => workspace(t, SEEDS)));
  const said = [
    run({ LANG: 'en_GB.UTF-8' }, 'ingest.ts', '--seeds', english?.seeds ?? '', '--content', english?.content ?? ''),
    run({ LANG: 'zh_CN.UTF-8' }, 'ingest.ts', '--seeds', chinese?.seeds ?? '', '--content', chinese?.content ?? ''),
    run(
      {},
      'ingest.ts',
      '--language',
      'zh-Hant',
      '--seeds',
      traditional?.seeds ?? '',
      '--content',
      traditional?.content ?? '',
    ),
  ];
  assert.deepEqual(await chinese?.snapshot(), await english?.snapshot());
  assert.deepEqual(await traditional?.snapshot(), await english?.snapshot());
  assert.match(said[0]?.out ?? '', /02\.txt: The page is empty\. .* \[read\/empty\]/u);
  assert.match(said[1]?.out ?? '', /02\.txt: 这一版是空的。请放入文字，或移走此文件。 \[read\/empty\]/u);
  assert.match(said[2]?.out ?? '', /02\.txt: 這一版是空的。.* \[read\/empty\]/u);
  assert.match(said[1]?.err ?? '', /^错误：有 2 个错误/mu);
});

test('a language that there is none of, and wrong arguments in Chinese', () => {
  assert.match(run({}, 'ingest.ts', '--language', 'de').err, /^error: There is no language 'de'\. Choose zh-Hans/u);
  assert.match(run({ LANG: 'zh_CN' }, 'ingest.ts', '--sedes', 'x').err, /^错误：没有选项 --sedes。/u);
  assert.match(run({ LANG: 'zh_TW' }, 'serve.ts', '--help').out, /npm run serve -- \[--archive 目錄\]/u);
});
