/** Generated `seeds/`: whatever the YAML, the pages and the files of libraries say, the run goes on and the sound page is read. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { readRedirects } from '../../src/archive/redirects.ts';
import { siteSettings } from '../../src/archive/site.ts';
import { minimalPdf } from '../../src/evaluation/typeset/minimal-pdf.ts';
import { formatMessage } from '../english.ts';
import { SEEDS, SOUND, workspace } from '../ingest/workspace.ts';
import { changed, pageText } from './generators.ts';
import { FUZZ_TIMEOUT, fuzz } from './run.ts';

const fixture = (path: string): string =>
  readFileSync(join(import.meta.dirname, '../fixtures/importers', path), 'utf8');
const seed = (path: string): string => readFileSync(join(SEEDS, path), 'utf8');
const PDF = Buffer.from(minimalPdf([['促进政务公开', '今年以来，全市工业稳健向好。']])).toString('latin1');
const METS = `<mets xmlns:xlink="x"><fileSec><fileGrp USE="FULLTEXT"><file ID="F1"><FLocat xlink:href="file://01.xml"/></file></fileGrp></fileSec>
<structMap TYPE="PHYSICAL"><div TYPE="issue"><div TYPE="page" ORDER="1"><fptr FILEID="F1"/></div></div></structMap></mets>`;

const FOLDER = 'fuzz-bao/2024-01-02';
/** Each file of an archive, as generated text. */
const FILES: Record<string, fc.Arbitrary<string>> = {
  [`${FOLDER}/01.txt`]: pageText,
  [`${FOLDER}/02.txt`]: pageText,
  [`${FOLDER}/issue.yaml`]: changed(
    'date: 2024-01-02\ndateCertainty: inferred\ndateEvidence: 报头\npages:\n  "01": { number: 1, name: 要闻 }\n  "02":\n    number: 2\nreceived: { file: a.zip, sha256: abc }\n',
  ),
  'fuzz-bao/newspaper.yaml': changed(
    'id: fuzz-bao\ntitle: 模糊报\ntitleLatin: Fuzz\nplace: 聊城\nlanguage: zh-Hans\nattribution: printed\n',
  ),
  [`${FOLDER}/01.corrections.yaml`]: changed(
    '- replace: 全市\n  with: 全省\n  line: 3\n  reason: 误\n- role: title\n  lines: 1-3\n  reason: 竖排\n- start: 4\n  reason: 另一篇\n- join: 7\n  reason: 同一篇\n- article: 1\n  set: { title: 题, topics: [], byline: [{ role: 记者, name: 张三 }] }\n  reason: 版面\n',
  ),
  'topics.yaml': changed(
    seed('topics.yaml').slice(0, 1500),
    '- { id: economy, label: 经济, terms: { "3": 工业 农业 } }\n',
  ),
  'places.yaml': changed(
    '- { id: liaocheng, label: 聊城, names: [聊城, 水城], at: [36.45, 115.98] }\n- { id: linqing, label: 临清, within: liaocheng, names: [临清] }\n',
  ),
  'watch.yaml': changed('- { id: flood, label: 防汛, words: [防汛, 水库] }\n'),
  'redirects.yaml': changed(
    '- { from: /old/, to: /about/ }\n- { from: /x/, to: /y/ }\n- from: /bylines/张三/\n  to: /search/\n',
  ),
  'site.yaml': changed(
    'title: 档案\ntagline: 旧报\npublisher: 社\nlicence: CC0\nlanguage: zh-Hans\nurl: https://archive.example.org/a/\nid: urn:uuid:0\ntheme:\n  nameplate: "#a01010"\n',
  ),
};
const LIBRARY: Record<string, fc.Arbitrary<string>> = {
  [`${FOLDER}/01.xml`]: changed(fixture('alto-v2.xml').slice(0, 6000), fixture('alto-v2.xml')),
  [`${FOLDER}/mets.xml`]: changed(METS),
  [`${FOLDER}/03.hocr`]: changed(fixture('page.hocr')),
  [`${FOLDER}/04.pdf`]: changed(PDF),
  [`${FOLDER}/issue.yaml`]: changed('date: 2024-01-02\ndateCertainty: printed\n'),
};

for (const [name, files] of [
  ['YAML and text', FILES],
  ['files of libraries', LIBRARY],
] as const)
  test(name, { timeout: FUZZ_TIMEOUT }, async (t) => {
    const space = await workspace(t, SOUND);
    await fuzz(
      fc.asyncProperty(
        fc.record(files, { requiredKeys: [] }) as fc.Arbitrary<Record<string, string>>,
        async (generated: Record<string, string>) => {
          for (const path of ['fuzz-bao', ...Object.keys(files)])
            rmSync(join(space.seeds, path), { recursive: true, force: true });
          await space.write(
            Object.fromEntries(
              Object.entries(generated).map(([path, text]) => [
                path,
                path.endsWith('.pdf') ? Buffer.from(text, 'latin1') : text,
              ]),
            ),
          );
          const { report } = await space.run();
          const written = await space.snapshot();
          assert.ok(written['articles/ceshi-bao/2024-01-02/01-l001.md'], 'the sound page is read');
          assert.deepEqual(JSON.parse(written['report.json'] ?? '').messages.length, report.messages.length);
          siteSettings(space.content);
          readRedirects(space.content);
          for (const [path, text] of Object.entries(written)) if (path.endsWith('.yaml')) parse(text);
          for (const message of report.messages) {
            assert.match(formatMessage(message), /^(?:(?:error|warning|info): )?seeds\//u);
            assert.notEqual(message.code, 'read/broken', formatMessage(message));
          }
        },
      ),
    );
  });
