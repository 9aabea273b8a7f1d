/** The zip of the portable edition is the same bytes wherever it is made. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const PACK = new URL('../../src/offline/portable/pack.ts', import.meta.url).href;

test('the zip does not depend on the time zone, the locale, or when its files were written', (t) => {
  const root = mkdtempSync(join(tmpdir(), 'hedingben-zip-'));
  t.after(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'site/报'), { recursive: true });
  const files = ['index.html', '报/ä.html', '报/A.html'].map((name) => join(root, 'site', name));
  for (const file of files) writeFileSync(file, `<p>${'合订本'.repeat(999)}</p>`);
  const zips = [
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'zh_CN.UTF-8' },
    { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'UTC', LC_ALL: 'C' },
  ].map((env, i) => {
    for (const file of files) utimesSync(file, 1e9 + i * 1e7, 1e9 + i * 1e7);
    const zip = join(root, `${i}.zip`);
    const code = `import { writeZip } from '${PACK}'; await writeZip(...process.argv.slice(1));`;
    execFileSync(process.execPath, ['--input-type=module', '-e', code, join(root, 'site'), zip, 'hedingben'], {
      env: { ...process.env, ...env },
    });
    return readFileSync(zip).toString('base64');
  });
  assert.ok((zips[0] as string).length > 200);
  assert.equal(zips[1], zips[0]);
  assert.equal(zips[2], zips[0]);
});
