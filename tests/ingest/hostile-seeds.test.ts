/** Nothing that lies in `seeds/` takes the run down: it is said with its file, every other page is read, and the report is written. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { discover, type IssueFolder } from '../../src/ingest/discover.ts';
import { ingestIssue } from '../../src/ingest/issue.ts';
import { houseStyle } from '../../src/newspapers/index.ts';
import { formatMessage } from '../english.ts';
import { ISSUE, NEWSPAPER, PAGE, type SeedFiles, SOUND, said, type Workspace, workspace } from './workspace.ts';

const FOLDER = 'ceshi-bao/2024-01-02';

/** `02.txt` lies in the issue, `seeds:topics.yaml` and what has a folder of its own below `seeds/`. */
const placeOf = (path: string): string =>
  path.startsWith('seeds:') ? path.slice(6) : path.includes('/') ? path : `${FOLDER}/${path}`;

/** Runs on files beside a sound page; the sound page is read and the report written whatever they are. */
async function runWith(t: TestContext, files: SeedFiles, prepare: (space: Workspace) => void = () => {}) {
  const below = Object.entries(files).map(([path, text]) => [placeOf(path), text]);
  const space = await workspace(t, { ...SOUND, ...Object.fromEntries(below) });
  prepare(space);
  const result = await space.run();
  const articles = await space.articles();
  assert.equal(articles.filter((path) => path.includes(`${FOLDER}/01-l`)).length, 2, 'the sound page is read');
  const report = readFileSync(join(space.content, 'report.json'), 'utf8');
  for (const path of [space.seeds, space.content, process.cwd()]) assert.ok(!report.includes(path), 'no absolute path');
  return { space, articles, report, errors: said(result, 'error').join('\n') };
}

const BOMB = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefgh'[i]}`)}]`).join('\n')}\n`;
const entry = (text: string) => `- ${text}\n`;

describe('YAML with', () => {
  for (const [name, path, text, says] of [
    [
      'an alias for a value',
      '02.corrections.yaml',
      entry('{ replace: 政务, with: *全市*, line: 1, reason: 误 }'),
      /02\.corrections\.yaml:1: .*quotation marks: "\*全市\*"/u,
    ],
    ['a bomb', '02.corrections.yaml', BOMB, /02\.corrections\.yaml:2: .*alias/u],
    ['a bomb in a list of the archive', 'seeds:topics.yaml', BOMB, /seeds\/topics\.yaml:2: .*alias/u],
    ['300,000 brackets', '02.corrections.yaml', '['.repeat(300_000), /02\.corrections\.yaml:\d+: /u],
    [
      'a key __proto__',
      '02.corrections.yaml',
      entry('{ __proto__: x, replace: 政务, with: 政, line: 1, reason: 误 }'),
      /02\.corrections\.yaml:1: The key __proto__ is refused/u,
    ],
    [
      'a huge range of lines',
      '02.corrections.yaml',
      entry('{ role: title, lines: 1-4000000000, reason: 误 }'),
      /02\.corrections\.yaml:1: The page ends on line 15, before 4000000000/u,
    ],
    ['3 MB', '02.corrections.yaml', `# ${'长'.repeat(1_100_000)}\n`, /02\.corrections\.yaml: .*MB/u],
  ] as const) {
    test(name, { timeout: 20_000 }, async (t) => {
      const { errors } = await runWith(t, { '02.txt': PAGE, [path]: text });
      assert.match(errors, says);
    });
  }
});

test('lines that are called as what every object has are text', async (t) => {
  const words = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];
  const page = `${words.join('\n\n')}\n\n${PAGE}`;
  const { errors, space } = await runWith(t, {
    '02.txt': page,
    'seeds:topics.yaml': '- { id: constructor, label: 施工 }\n',
    [`${FOLDER}/03.txt`]: PAGE,
    [`${FOLDER}/issue.yaml`]: `${ISSUE}  "02": { number: 2, name: constructor }\n`,
  });
  assert.equal(errors, '');
  const all = Object.values(await space.snapshot()).join('\n');
  for (const word of words) assert.ok(all.includes(word), word);
});

test('300,000 brackets in one line take no time', { timeout: 30_000 }, async (t) => {
  const start = process.cpuUsage().user;
  await runWith(t, { '02.txt': `${PAGE}\n${'('.repeat(300_000)}\n` });
  const seconds = (process.cpuUsage().user - start) / 1e6;
  assert.ok(seconds < 15, `${seconds} s`);
});

test('a fault while one page is read stops that page alone', async (t) => {
  const space = await workspace(t, { ...SOUND, [`${FOLDER}/02.txt`]: `毒栏\n\n${PAGE}` });
  const styleOf = (newspaper: string) => ({
    ...houseStyle(newspaper),
    columns: new Proxy(
      {},
      {
        getOwnPropertyDescriptor: (_, key) => {
          if (key === '毒栏') throw new Error('a fault of ours');
          return undefined;
        },
      },
    ),
  });
  const result = await space.run({ styleOf });
  assert.match(
    said(result, 'error').join(),
    /02\.txt: The reader broke on this page: a fault of ours \(.*src\/ingest\/.*Report it/u,
  );
  assert.equal((await space.articles()).length, 2);
});

/** Columns of a newspaper, of which one is found by its name and leads to `value`. */
const columnThatIs = (name: string, value: unknown) =>
  new Proxy(
    {},
    {
      getOwnPropertyDescriptor: (_, key) =>
        key === name ? { value, configurable: true, enumerable: true, writable: true } : undefined,
      get: (_, key) => (key === name ? value : undefined),
    },
  );

test('a fault while one page is rendered stops that page alone, and what content/ has of it stays', async (t) => {
  const space = await workspace(t, { ...SOUND, [`${FOLDER}/02.txt`]: `毒栏\n\n${PAGE}` });
  await space.run();
  const before = await space.snapshot();
  const unwritable = {
    toJSON() {
      throw new Error('a fault of ours');
    },
  };
  const styleOf = (newspaper: string) => ({
    ...houseStyle(newspaper),
    columns: columnThatIs('毒栏', unwritable),
  });
  await space.write({ [`${FOLDER}/01.txt`]: PAGE.replace('促进政务公开', '推进政务公开') });
  const result = await space.run({ styleOf, force: true });
  assert.match(said(result, 'error').join(), /02\.txt: The reader broke on this page: a fault of ours/u);
  const after = await space.snapshot();
  for (const [path, text] of Object.entries(before))
    if (path.includes('/02-l') || path.endsWith('/02.json')) assert.equal(after[path], text, path);
  assert.match(Object.values(after).join('\n'), /推进政务公开/u);
  assert.match(after[`issues/${FOLDER}.md`] as string, /page: "02"/u);
});

test('a fault while an issue is put together is said for the issue; what content/ has of it stays', async (t) => {
  const space = await workspace(t, SOUND);
  await space.run();
  const before = await space.snapshot();
  const [folder] = (await discover(space.seeds)).issues;
  let asked = 0;
  const settings = {
    content: space.content,
    check: false,
    topics: [],
    places: [],
    unread: [],
    /** Of the whole issue alone: each of its pages can be put together by itself. */
    get today(): string {
      if (asked++ === 0) throw new Error('a fault of ours');
      return '2024-01-02';
    },
  };
  const job = { folder: folder as IssueFolder, style: houseStyle('ceshi-bao'), key: '' };
  const { record, changes } = await ingestIssue(job, settings);
  assert.deepEqual(changes, []);
  assert.match(record.messages.map((message) => formatMessage(message)).join(), /could not be put together: a fault/u);
  assert.deepEqual(await space.snapshot(), before);
});

describe('in the place of a page', () => {
  test('a pipe, a socket, a device or a link out of seeds/ is passed over', { timeout: 20_000 }, async (t) => {
    const server = createServer();
    t.after(() => server.close());
    const { errors, articles } = await runWith(t, {}, ({ seeds }) => {
      const at = (name: string) => join(seeds, FOLDER, name);
      assert.equal(spawnSync('mkfifo', [at('02.txt')]).status, 0);
      symlinkSync('/dev/zero', at('03.txt'));
      symlinkSync('/etc/passwd', at('04.txt'));
      server.listen(at('05.txt'));
      symlinkSync('01.txt', at('06.txt'));
      symlinkSync('/dev/zero', join(seeds, 'places.yaml'));
      mkdirSync(join(seeds, 'ceshi-bao/2024-01-03'));
      spawnSync('mkfifo', [join(seeds, 'ceshi-bao/2024-01-03/issue.yaml')]);
    });
    assert.match(errors, /02\.txt: The file cannot be read: it is a pipe, not a file\. Put a file/u);
    assert.match(errors, /03\.txt: .*it is a device/u);
    assert.match(errors, /04\.txt: .*it is a link to a file outside the archive/u);
    assert.match(errors, /05\.txt: .*(?:it is a socket|ENOENT)/u);
    assert.match(errors, /places\.yaml: .*it is a device/u);
    assert.match(errors, /2024-01-03\/issue\.yaml: .*it is a pipe/u);
    assert.ok(
      articles.some((path) => path.includes('06-l')),
      'a link inside seeds/ is a file like others',
    );
    assert.ok(!articles.some((path) => /0[2-5]-l/u.test(path)));
  });

  for (const [name, file, bytes, says] of [
    [
      'signs of a font without a character map',
      '02.txt',
      `${'ǜĸĸƓ ĭĸƓǜ ĸƓ\n'.repeat(30)}`,
      /02\.txt:1: .*fonts do not say which characters/u,
    ],
    [
      'glyph numbers taken for characters, of all scripts in one word',
      '02.txt',
      `${'ϷҜԱגښߋ ंআᎠ ϘѺןڦ۝ᄀ\n'.repeat(12)}`,
      /02\.txt:1: .*fonts do not say which characters/u,
    ],
    [
      'a page without Chinese',
      '02.txt',
      'The quick brown fox jumps over the lazy dog.\n'.repeat(20),
      /02\.txt:1: Hardly any of its \d+ letters is Chinese: 0.*language: en/u,
    ],
    [
      'what a wrong character set left',
      '02.txt',
      '锟斤拷\ufffd\ufffd讯\ufffd\ufffd\ufffd年\ufffd来全市工业\n'.repeat(9),
      /02\.txt:1: The page holds \d+ characters U\+FFFD.*GBK/u,
    ],
    [
      'hOCR in GBK that does not say so',
      '02.hocr',
      hocr('', Buffer.from('b1beb1a8d1b6bdf1c4ead2d4c0b4', 'hex')),
      /02\.hocr:1: The file is in GB18030 \(or GBK\), and does not say so/u,
    ],
    [
      'hOCR in an encoding that nobody knows',
      '02.hocr',
      hocr('<meta charset="klingon">', '本报讯'),
      /02\.hocr:1: The file is not in the encoding that it names, klingon/u,
    ],
    ['XML nested without end', '02.xml', `<alto>${'<a>'.repeat(300_000)}`, /02\.xml:1: .*deeper than 500/u],
    [
      'HTML nested without end',
      '02.hocr',
      `<div class="ocr_page">${'<div>'.repeat(100_000)}`,
      /02\.hocr: .*lie in each other too deep/u,
    ],
  ] as const) {
    test(name, { timeout: 30_000 }, async (t) => {
      const { errors, articles } = await runWith(t, { [file]: bytes });
      assert.match(errors, says);
      assert.equal(articles.length, 2);
    });
  }

  test('hOCR in GBK that says so is read', async (t) => {
    const gbk = Buffer.from('b1beb1a8d1b6a3a8bcc7d5df20d5c5c8fda3a9bdf1c4ead2d4c0b4', 'hex');
    const { errors, space } = await runWith(t, {
      '02.hocr': hocr('<meta http-equiv="Content-Type" content="text/html; charset=gbk">', gbk),
    });
    assert.equal(errors, '');
    assert.match(Object.values(await space.snapshot()).join('\n'), /本报讯（记者 张三）今年以来/u);
  });
});

/** One page with one line. */
function hocr(head: string, text: string | Buffer): Buffer {
  const line = "<span class='ocr_line' title='bbox 0 0 900 40'><span class='ocrx_word' title='bbox 0 0 900 40'>";
  return Buffer.concat([
    Buffer.from(`<html><head>${head}</head><body><div class='ocr_page' title='bbox 0 0 1000 1000'>${line}`),
    Buffer.from(text),
    Buffer.from('</span></span></div></body></html>'),
  ]);
}

test('a character that nobody sees reaches neither text nor front matter', async (t) => {
  const hidden = '\u2066\u2067\u2068\u2069\u061c\u007f\u0080\u0085\u009f\ufdd0\ufffe\u{1fffe}\u202e\u200b';
  const { space } = await runWith(t, {
    '02.txt': PAGE.replaceAll('政务', `政${hidden}务`),
    '02.corrections.yaml': entry(`{ article: 1, set: { title: 政${hidden}务公开 }, reason: 误 }`),
    'ceshi-bao/newspaper.yaml': NEWSPAPER.replace('测试', `测${hidden}试`),
  });
  for (const [path, text] of Object.entries(await space.snapshot())) {
    if (path.startsWith('pages/')) assert.ok(JSON.parse(text), 'the page as received keeps them');
    else assert.doesNotMatch(text, /[\u2066-\u2069\u061c\u007f-\u009f\ufdd0\ufffe\u{1fffe}\u202e\u200b]/u, path);
  }
});

describe('the name of a page', () => {
  for (const name of ['1.txt', '001.txt', '02.TXT', '2.txt', '002.Txt'] as const)
    test(`${name} is that of page ${name.includes('1') ? '01' : '02'}`, async (t) => {
      const space = await workspace(t, {
        'ceshi-bao/newspaper.yaml': NEWSPAPER,
        [`${FOLDER}/issue.yaml`]: ISSUE,
        [`${FOLDER}/${name}`]: PAGE,
      });
      assert.deepEqual(said(await space.run(), 'error'), []);
      const page = name.includes('1') ? '01' : '02';
      assert.equal((await space.articles()).filter((path) => path.includes(`/${page}-l`)).length, 2);
    });

  test('two spellings of one number are an error that names both', async (t) => {
    for (const rival of ['1.txt', '001.txt', '01.TXT', '01.md']) {
      const space = await workspace(t, { ...SOUND, [`${FOLDER}/${rival}`]: PAGE });
      const [error = ''] = said(await space.run(), 'error');
      assert.ok(error.includes('01.txt') && error.includes(rival) && error.includes('would make one page, 01'), error);
      assert.deepEqual(await space.articles(), []);
    }
  });

  test('01 without quotation marks in issue.yaml is page 01; named twice it is an error', async (t) => {
    const unquoted = ISSUE.replace('"01"', '01');
    const { space, errors } = await runWith(t, { 'issue.yaml': unquoted });
    assert.equal(errors, '');
    assert.match(
      (await space.snapshot())[`issues/${FOLDER}.md`] as string,
      /page: "01"\n {4}number: 1\n {4}name: 要闻/u,
    );
    const twice = await workspace(t, { ...SOUND, [`${FOLDER}/issue.yaml`]: `${unquoted}  "01": { number: 1 }\n` });
    assert.match(said(await twice.run(), 'error').join(), /issue\.yaml:\d: .*page 01 is named twice/u);
  });

  test('a page beyond 99 comes after it', async (t) => {
    const { space } = await runWith(t, { '100.txt': PAGE, '99.txt': PAGE, '11.txt': PAGE });
    const record = (await space.snapshot())[`issues/${FOLDER}.md`] as string;
    assert.deepEqual(
      [...record.matchAll(/- page: "(\d+)"/gu)].map(([, page]) => page),
      ['01', '11', '99', '100'],
    );
  });
});

test('a year below 1000 and an id of 240 letters are refused', async (t) => {
  const { errors } = await runWith(t, {
    'ceshi-bao/0224-01-02/01.txt': PAGE,
    [`${'a'.repeat(240)}/2024-01-02/01.txt`]: PAGE,
  });
  assert.match(errors, /0224-01-02: The folder 0224-01-02 is no date/u);
  assert.match(errors, /a{240}: The folder a{240} cannot name a newspaper/u);
});

test('redirects that go round, start at a page or lead outside are said with their line, and left out', async (t) => {
  const lines = [
    '- { from: /x/, to: /y/ }',
    '- { from: /y/, to: /x/ }',
    '- { from: /z/, to: /z/ }',
    `- { from: /${FOLDER}/01/l001/, to: /about/ }`,
    '- { from: /gone/, to: /about/ }',
  ];
  const { space, errors } = await runWith(t, { 'seeds:redirects.yaml': `${lines.join('\n')}\n` });
  for (const line of [1, 2, 3]) assert.match(errors, new RegExp(`redirects\\.yaml:${line}: .*back to itself`, 'u'));
  assert.match(errors, /redirects\.yaml:4: .*\/l001\/ is a page of the archive/u);
  assert.equal((await space.snapshot())['redirects.yaml'], '- from: /gone/\n  to: /about/\n');
  await space.write({
    'redirects.yaml': '- { from: /w/, to: /x/ }\n- { from: /x/, to: /y/ }\n- { from: /y/, to: /x/ }\n',
  });
  assert.match(said(await space.run(), 'error').join(), /redirects\.yaml:1: \/w\/ leads to \/x\//u, 'into a circle');
  for (const to of ['//evil.example/', '/\\evil.example/', 'https://evil.example/', '/../up/', '/a/?b/']) {
    await space.write({ 'redirects.yaml': `- { from: /gone/, to: '${to}' }\n` });
    assert.match(said(await space.run(), 'error').join(), /redirects\.yaml:1: entry 1, to: an address/u, to);
  }
});

test('a redirect that starts at any page of the site is said with its line', async (t) => {
  const page = PAGE.replace('□记者 薛良诚', '视点\n□记者 薛良诚');
  const space = await workspace(t, { ...SOUND, [`${FOLDER}/01.txt`]: page });
  await space.write({
    [`${FOLDER}/01.corrections.yaml`]: entry('{ article: 1, set: { column: 聊快评 }, reason: 版面如此 }'),
  });
  await space.run();
  const fronts = Object.values(await space.snapshot()).join('\n');
  assert.match(fronts, /column: 聊快评/u);
  const pages = [
    '/bylines/薛良诚/',
    '/bylines/肖新珂/',
    '/columns/聊快评/',
    '/genres/news/',
    '/genres/',
    '/added/',
    '/about/',
    '/data/',
  ];
  const others = ['/bylines/没有的人/', '/columns/没有/', '/series/没有/'];
  await space.write({
    'redirects.yaml': [...pages, ...others].map((from) => `- { from: ${from}, to: /ceshi-bao/ }\n`).join(''),
  });
  const errors = said(await space.run(), 'error');
  for (const [i, from] of pages.entries())
    assert.ok(
      errors.some((message) => message.startsWith(`seeds/redirects.yaml:${i + 1}: ${from} is a page of the archive.`)),
      `${from}\n${errors.join('\n')}`,
    );
  assert.equal(errors.length, pages.length);
  const kept = (await space.snapshot())['redirects.yaml'] ?? '';
  for (const from of others) assert.ok(kept.includes(from), from);
});

test('a redirect may not start at a later page of a list', async (t) => {
  const space = await workspace(t, SOUND);
  // 150 articles of one genre: the newest page and two with a number.
  const story = (i: number): string =>
    `小城第${i}条公交线昨日开通\n本报讯（记者 王一）昨日，小城开通了第${i}条公交线。市民说，出门方便多了。\n`;
  for (let issue = 0; issue < 150; issue++) {
    const day = new Date(Date.UTC(2024, 0, 1 + issue)).toISOString().slice(0, 10);
    await space.write({ [`ceshi-bao/${day}/01.txt`]: story(issue + 1) });
  }
  await space.run();
  const redirect = (from: string): string => `- { from: ${from}, to: /about/ }\n`;
  await space.write({
    'redirects.yaml': [redirect('/genres/news/1/'), redirect('/genres/news/2/'), redirect('/genres/news/9/')].join(''),
  });
  const errors = said(await space.run(), 'error');
  assert.equal(errors.length, 2, errors.join('\n'));
  for (const [i, message] of errors.entries())
    assert.ok(
      message.startsWith(`seeds/redirects.yaml:${i + 1}: /genres/news/${i + 1}/ is a page of the archive.`),
      message,
    );
});

test('thousands of mistakes in one file, and redirects in one chain, take no time', { timeout: 60_000 }, async (t) => {
  const pages = Array.from({ length: 20_000 }, (_, i) => `  "p${i}": { number: ${i} }\n`).join('');
  const chain = Array.from({ length: 20_000 }, (_, i) => `- { from: /x${i}/, to: /x${i + 1}/ }\n`).join('');
  const start = process.cpuUsage().user;
  const { errors } = await runWith(t, {
    'ceshi-bao/2024-01-03/01.txt': PAGE,
    'ceshi-bao/2024-01-03/issue.yaml': `date: 2024-01-03\ndateCertainty: printed\npages:\n${pages}`,
    'seeds:redirects.yaml': chain,
  });
  const seconds = (process.cpuUsage().user - start) / 1e6;
  assert.ok(seconds < 20, `${seconds} s`);
  assert.match(errors, /issue\.yaml: \d+ more mistakes of this file are not listed\. Mend/u);
});

test('a redirect may start neither at a file nor at a name that no folder can have', async (t) => {
  const space = await workspace(t, SOUND);
  for (const from of ['/feed.xml/', '/sw.js/old/', '/topics/feed.xml/', `/${'长'.repeat(90)}/`]) {
    await space.write({ 'redirects.yaml': `- { from: '${from}', to: /about/ }\n` });
    assert.match(
      said(await space.run(), 'error').join(),
      /redirects\.yaml:1: entry 1, from: a part of the address/u,
      from,
    );
  }
});

test('a METS file that names one file for many pages, or more pages than a number has, is said once', async (t) => {
  const page = (n: number) =>
    `<Page WIDTH="900" HEIGHT="900"><PrintSpace><TextBlock><TextLine HPOS="1" VPOS="${n}" WIDTH="800" HEIGHT="30"><String CONTENT="小城开通公交线"/></TextLine></TextBlock></PrintSpace></Page>`;
  const div = '<div TYPE="page"><fptr FILEID="F1"/></div>';
  const mets = `<mets xmlns:xlink="x"><fileSec><fileGrp USE="FULLTEXT"><file ID="F1"><FLocat xlink:href="01.xml"/></file></fileGrp></fileSec>
<structMap TYPE="PHYSICAL"><div TYPE="issue">${div.repeat(2)}</div></structMap></mets>`;
  const { errors } = await runWith(t, {
    'ceshi-bao/2024-01-03/mets.xml': mets,
    'ceshi-bao/2024-01-03/01.xml': `<alto><Layout>${page(1)}</Layout></alto>`,
    'ceshi-bao/2024-01-04/issue.xml': `<alto><Layout>${Array.from({ length: 1001 }, (_, n) => page(n)).join('')}</Layout></alto>`,
  });
  const lines = errors.split('\n');
  assert.equal(lines.length, 2, errors);
  assert.match(lines[0] ?? '', /mets\.xml:1: It names 01\.xml as page 2, and as a page before it/u);
  assert.match(lines[1] ?? '', /issue\.xml: The file holds more than 999 pages/u);
});
