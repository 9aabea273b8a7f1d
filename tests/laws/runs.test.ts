/** Laws of a run of ingest: what it writes depends on `seeds/` alone. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { SOUND, workspace } from '../ingest/workspace.ts';

test('a second run changes nothing, and neither does one that reads everything anew', async (t) => {
  const space = await workspace(t);
  assert.ok((await space.run()).changes.length > 50);
  const written = await space.snapshot();
  for (const options of [{}, { force: true }, { check: true }]) {
    assert.deepEqual((await space.run(options)).changes, [], JSON.stringify(options));
    assert.deepEqual(await space.snapshot(), written);
  }
});

test('two runs into empty folders write the same bytes, wherever the folders lie', async (t) => {
  const [one, other] = [await workspace(t), await workspace(t)];
  await one.run();
  await other.run();
  const written = await one.snapshot();
  assert.ok(Object.keys(written).length > 50);
  assert.deepEqual(await other.snapshot(), written);
  for (const text of Object.values(written)) assert.ok(!text.includes(one.seeds) && !text.includes(one.content));
});

test('what earlier runs wrote does not show: pages added one by one, or all at once', async (t) => {
  const together = await workspace(t);
  await together.run();
  const page = 'liaocheng-ribao/2023-10-25/01.txt';
  const original = await readFile(join(together.seeds, page), 'utf8');
  await writeFile(join(together.seeds, page), original.split('\n').slice(0, 40).join('\n'));
  await together.run();
  await writeFile(join(together.seeds, page), original);
  await together.run();
  const anew = await workspace(t);
  await anew.run();
  assert.deepEqual(await together.snapshot(), await anew.snapshot());
});

/** Two articles with their blank lines; the second begins on line 7. */
const TWO = `促进政务公开

本报聊城讯 今年以来，聊城市市场监管局以提高政务服务透明度为抓手。

及时公开惠企文件，方便企业群众理解。

聊城市蓝天救援志愿者协会获奖

本报聊城讯 12月5日，聊城市蓝天救援志愿者协会荣获优秀组织奖。

临清市高质量发展

本报临清讯 近日，农行临清市支行加快信贷投放。
`;

for (const [name, from, to] of [
  ['its headline is lost', '促进政务公开', ''],
  ['it loses its lead-in', '本报聊城讯 今年以来，', '今年以来，'],
  ['its second paragraph becomes a 小标题', '及时公开惠企文件，方便企业群众理解。', '及时公开惠企文件'],
  ['it becomes a photo', '今年以来，聊城市市场监管局以提高政务服务透明度为抓手。', '▶图为办事大厅。 张三 摄'],
] as const) {
  test(`the other articles keep their addresses when of one ${name}`, async (t) => {
    const path = 'ceshi-bao/2024-01-02/01.txt';
    const space = await workspace(t, { ...SOUND, [path]: TWO });
    await space.run();
    const others = (paths: string[]) => paths.filter((one) => /l(?:007|011)\.md$/u.test(one));
    const before = others(await space.articles());
    assert.equal(before.length, 2);
    await space.write({ [path]: TWO.replace(from, to) });
    await space.run();
    assert.deepEqual(others(await space.articles()), before);
  });
}
