/** What people may put into `seeds/` by mistake: each has a message that names the place and the remedy, and the other pages go on. */
import assert from 'node:assert/strict';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ISSUE, NEWSPAPER, PAGE, type SeedFiles, SOUND, said, workspace } from './workspace.ts';

/** `年` in GB18030 is C4 EA: no UTF-8. */
const GB18030 = Buffer.from('c4eab6c8b9abbfaa0a', 'hex');
const ISSUE_FOLDER = 'ceshi-bao/2024-01-02';

interface Case {
  name: string;
  files: SeedFiles;
  says: RegExp;
  /** Articles beside the two of the sound page; 0 where the page is not read. */
  read?: number;
}

const BROKEN_PAGES: Case[] = [
  { name: 'empty', files: { '02.txt': '' }, says: /02\.txt: The page is empty\. Put its text in/u },
  { name: 'blank', files: { '02.txt': ' \n\u3000\n\n' }, says: /02\.txt: The page is empty/u },
  {
    name: 'no text',
    files: { '02.txt': Buffer.from([0x89, 0x50, 0, 1, 2]) },
    says: /02\.txt: This is no text: it holds NUL/u,
  },
  { name: 'in GB18030', files: { '02.txt': GB18030 }, says: /02\.txt: .*GB18030.*iconv -f GB18030 -t UTF-8 seeds\//u },
  {
    name: 'in no encoding',
    files: { '02.txt': Buffer.from([0xff, 0x41, 0xff, 0x0a]) },
    says: /02\.txt: The page is not in UTF-8\. Save it/u,
  },
  { name: 'larger than 5 MB', files: { '02.txt': '年'.repeat(1_800_000) }, says: /02\.txt: .*5\.1 MB.*5 MB/u },
  {
    name: 'two files of one page',
    files: { '02.txt': PAGE, '02.md': PAGE },
    says: /02\.txt: 02\.md and 02\.txt would make one page/u,
  },
  {
    name: 'a name that is no number',
    files: { 'front.txt': PAGE },
    says: /front\.txt: front is no page's number\. Name the file/u,
  },
  {
    name: 'begins with a BOM',
    files: { '02.txt': `\ufeff${PAGE}` },
    says: /02\.txt:1: .*byte order mark.*Save it as UTF-8 without BOM/u,
    read: 2,
  },
  {
    name: 'CRLF',
    files: { '02.txt': PAGE.replaceAll('\n', '\r\n') },
    says: /02\.txt:1: .*CRLF.*Save it with LF/u,
    read: 2,
  },
];

describe('a page that is', () => {
  for (const { name, files, says, read = 0 } of BROKEN_PAGES) {
    test(name, async (t) => {
      const below = Object.entries(files).map(([path, text]) => [`${ISSUE_FOLDER}/${path}`, text]);
      const space = await workspace(t, { ...SOUND, ...Object.fromEntries(below) });
      const result = await space.run();
      assert.match(said(result, 'error').join('\n'), says);
      assert.equal(said(result, 'error').length, 1);
      const articles = await space.articles();
      assert.equal(articles.filter((path) => path.includes('/01-l')).length, 2, 'the sound page is read');
      assert.equal(articles.length, 2 + read);
    });
  }

  test('a BOM, CRLF and control characters do not reach the text', async (t) => {
    const page = `\ufeff${PAGE}`.replaceAll('\n', '\r\n').replace('政务', '政\u0007务');
    const space = await workspace(t, { ...SOUND, [`${ISSUE_FOLDER}/01.txt`]: page });
    await space.run();
    const files = await space.snapshot();
    for (const path of await space.articles()) assert.doesNotMatch(files[path] as string, /[\r\ufeff\u0007]/u);
    assert.match(files[`articles/${ISSUE_FOLDER}/01-l001.md`] as string, /^title: 促进政务公开 优化营商环境$/mu);
  });

  test('one line of 3 MB', async (t) => {
    const space = await workspace(t, {
      ...SOUND,
      [`${ISSUE_FOLDER}/02.txt`]: '一行三兆的字，没有尽头；'.repeat(90_000),
    });
    const start = process.cpuUsage().user;
    await space.run();
    const seconds = (process.cpuUsage().user - start) / 1e6;
    assert.ok(seconds < 10, `${seconds} s of the processor`);
    assert.equal((await space.articles()).length, 3);
  });

  test('without an article', async (t) => {
    const space = await workspace(t, { ...SOUND, [`${ISSUE_FOLDER}/02.txt`]: '扫码查看视频\n\n— 3 —\n' });
    const result = await space.run();
    assert.match(said(result).join('\n'), /02\.txt: No article was found on the page\. See whether/u);
    assert.match((await space.snapshot())[`issues/${ISSUE_FOLDER}.md`] as string, /text: 扫码查看视频/u);
  });

  test('in traditional characters', async (t) => {
    const page =
      '促進政務公開\n優化營商環境\n\n本報訊（記者 張三）今年以來，聊城市市場監管局以提高政務服務透明度為抓手。\n';
    const space = await workspace(t, { ...SOUND, [`${ISSUE_FOLDER}/01.txt`]: page });
    const result = await space.run();
    assert.deepEqual(said(result, 'error'), []);
    const text = Object.values(await space.snapshot()).join('\n');
    assert.match(text, /title: 促進政務公開 優化營商環境/u);
    assert.match(text, /今年以來，聊城市市場監管局以提高政務服務透明度為抓手。/u);
  });

  test('a folder, or a link to nothing', async (t) => {
    const space = await workspace(t, SOUND);
    await mkdir(join(space.seeds, ISSUE_FOLDER, '02.txt'));
    await symlink('nowhere.txt', join(space.seeds, ISSUE_FOLDER, '03.txt'));
    const result = await space.run();
    assert.match(
      said(result).join('\n'),
      /02\.txt: The file cannot be read: it is a folder.*\n.*03\.txt: The file cannot be read: it cannot be opened \(ENOENT\)/u,
    );
    assert.equal((await space.articles()).length, 2);
  });
});

const CATALOGUE: Case[] = [
  {
    name: 'issue.yaml that is no YAML',
    files: { [`${ISSUE_FOLDER}/issue.yaml`]: 'date: 2024-01-02\npages: [\n' },
    says: /issue\.yaml:\d+: This is no YAML: .* Mend the line/u,
  },
  {
    name: 'issue.yaml with a wrong value',
    files: { [`${ISSUE_FOLDER}/issue.yaml`]: ISSUE.replace('printed', 'guessed') },
    says: /issue\.yaml:2: dateCertainty: /u,
  },
  {
    name: 'issue.yaml with an unknown key',
    files: { [`${ISSUE_FOLDER}/issue.yaml`]: `${ISSUE}editor: 张三\n` },
    says: /issue\.yaml:5: Unknown key editor\. Take it out/u,
  },
  {
    name: 'issue.yaml with an unknown key of a page',
    files: { [`${ISSUE_FOLDER}/issue.yaml`]: ISSUE.replace('name:', 'nmae:') },
    says: /issue\.yaml:4: Unknown key nmae/u,
  },
  {
    name: 'issue.yaml of another day',
    files: { [`${ISSUE_FOLDER}/issue.yaml`]: ISSUE.replace('01-02', '01-03') },
    says: /issue\.yaml: The date 2024-01-03 is not the folder's, 2024-01-02\. Mend/u,
  },
  {
    name: 'newspaper.yaml that is no YAML',
    files: { 'ceshi-bao/newspaper.yaml': 'id: ceshi-bao\ntitle: "测试报\n' },
    says: /newspaper\.yaml:\d: This is no YAML/u,
  },
  {
    name: 'newspaper.yaml with an unknown key',
    files: { 'ceshi-bao/newspaper.yaml': `${NEWSPAPER}editor: 张三\n` },
    says: /newspaper\.yaml:3: Unknown key editor/u,
  },
  {
    name: "newspaper.yaml with another newspaper's id",
    files: { 'ceshi-bao/newspaper.yaml': NEWSPAPER.replace('ceshi', 'other') },
    says: /newspaper\.yaml: The id other-bao is not the folder's name\. Write id: ceshi-bao/u,
  },
  {
    name: 'a folder that is no date',
    files: { 'ceshi-bao/2024-02-30/01.txt': PAGE },
    says: /2024-02-30: The folder 2024-02-30 is no date\. Name it by the day/u,
  },
  {
    name: 'a folder that can name no newspaper',
    files: { '聊城日报/2024-01-02/01.txt': PAGE },
    says: /聊城日报: The folder 聊城日报 cannot name a newspaper\. Name it in lower-case/u,
  },
  {
    name: 'corrections to a page that is not there',
    files: { [`${ISSUE_FOLDER}/07.corrections.yaml`]: '[]\n' },
    says: /07\.corrections\.yaml: There is no page 07 to correct/u,
  },
  {
    name: 'corrections with an unknown key',
    files: {
      [`${ISSUE_FOLDER}/01.corrections.yaml`]: '- replace: 政务\n  with: 政務\n  line: 1\n  reason: 误识\n  by: 张三\n',
    },
    says: /01\.corrections\.yaml:5: Unknown key by/u,
  },
  {
    name: 'a correction that matches nothing',
    files: { [`${ISSUE_FOLDER}/01.corrections.yaml`]: '- replace: 没有的字\n  with: 字\n  line: 1\n  reason: 误识\n' },
    says: /01\.corrections\.yaml:1: Line 1 has no “没有的字”/u,
  },
];

describe('a catalogue with', () => {
  for (const { name, files, says } of CATALOGUE) {
    test(name, async (t) => {
      const other = {
        'other-bao/newspaper.yaml': NEWSPAPER.replace('ceshi', 'other'),
        'other-bao/2024-01-02/01.txt': PAGE,
      };
      const space = await workspace(t, { ...SOUND, ...other, ...files });
      const result = await space.run();
      assert.match(said(result, 'error').join('\n'), says);
      const articles = await space.articles();
      assert.equal(articles.filter((path) => path.includes('other-bao')).length, 2, 'the other newspaper is read');
    });
  }

  test('neither newspaper.yaml nor issue.yaml: assumed, and said so', async (t) => {
    const space = await workspace(t, { [`${ISSUE_FOLDER}/01.txt`]: PAGE });
    const result = await space.run();
    assert.deepEqual(said(result, 'error'), []);
    assert.match(
      said(result, 'warning').join('\n'),
      /issue\.yaml: .*the date is taken from the folder: 2024-01-02[\s\S]*newspaper\.yaml: .*the title is taken from the folder/u,
    );
    const files = await space.snapshot();
    assert.match(files[`issues/${ISSUE_FOLDER}.md`] as string, /dateCertainty: assumed/u);
    assert.match(files['newspapers/ceshi-bao.yaml'] as string, /title: ceshi-bao/u);
  });

  test('corrections that cannot be read: what content/ has of the page stays, corrections and all', async (t) => {
    const corrections = `${ISSUE_FOLDER}/01.corrections.yaml`;
    const sound = '- article: 1\n  set: { title: 更正过的标题 }\n  reason: 版面如此\n';
    const space = await workspace(t, { ...SOUND, [corrections]: sound });
    await space.run();
    const before = await space.snapshot();
    assert.match(Object.values(before).join('\n'), /更正过的标题/u);
    await space.write({ [corrections]: `${sound}- role: titel\n  lines: 3\n` });
    const errors = said(await space.run(), 'error').join('\n');
    assert.match(
      errors,
      /01\.corrections\.yaml:4: entry 2, role: this value is not known\. Write one of kicker, title/u,
    );
    assert.match(errors, /01\.corrections\.yaml:4: entry 2, reason: it is missing/u);
    const articles = (files: typeof before) => Object.entries(files).filter(([path]) => path.startsWith('articles/'));
    assert.deepEqual(articles(await space.snapshot()), articles(before));
  });

  test('stray files: each is named', async (t) => {
    const stray = { 'notes.txt': 'x', 'ceshi-bao/notes.txt': 'x', [`${ISSUE_FOLDER}/scan.jpg`]: 'x' };
    const space = await workspace(t, { ...SOUND, ...stray });
    const warnings = said(await space.run(), 'warning');
    for (const path of Object.keys(stray))
      assert.ok(
        warnings.some((line) => line.startsWith(`seeds/${path}: `)),
        `${path}: ${warnings.join('\n')}`,
      );
  });

  test('an issue without a page', async (t) => {
    const space = await workspace(t, {
      ...SOUND,
      'ceshi-bao/2024-01-03/issue.yaml': 'date: 2024-01-03\ndateCertainty: printed\n',
    });
    assert.match(said(await space.run()).join('\n'), /seeds\/ceshi-bao\/2024-01-03: The folder holds no page\./u);
    assert.equal((await space.snapshot())['issues/ceshi-bao/2024-01-03.md'], undefined);
  });

  for (const name of ['topics', 'places']) {
    const entry = {
      topics: '- { id: economy, label: 经济 }\n',
      places: '- { id: linqing, label: 临清, names: [临清] }\n',
    }[name] as string;
    const broken: [string, string, RegExp][] = [
      ['is no YAML', `${entry}- {\n`, /:\d+: This is no YAML/u],
      ['has an unknown key', entry.replace(' }', ', colour: red }'), /:1: Unknown key colour/u],
      ['has an id twice', entry + entry, /stands twice/u],
    ];
    for (const [what, text, says] of broken) {
      test(`${name}.yaml that ${what}: said, and the archive goes on with the one that content/ has`, async (t) => {
        const space = await workspace(t, { ...SOUND, [`${name}.yaml`]: entry });
        await space.run();
        const before = await space.snapshot();
        await space.write({ [`${name}.yaml`]: text, [`${ISSUE_FOLDER}/02.txt`]: PAGE });
        const [error, ...others] = said(await space.run(), 'error');
        assert.match(error as string, new RegExp(`^seeds/${name}\\.yaml`, 'u'));
        assert.match(error as string, says);
        assert.deepEqual(others, []);
        const after = await space.snapshot();
        assert.equal(after[`${name}.yaml`], before[`${name}.yaml`]);
        assert.equal((await space.articles()).length, 4, 'every page is read');
        assert.match(after['report.json'] as string, new RegExp(`seeds/${name}\\.yaml`, 'u'));
      });
    }
  }

  test('no seeds folder at all', async (t) => {
    const space = await workspace(t, {});
    await assert.rejects(space.run(), /run\/no-seeds .*seeds/u);
  });
});
