/** Where the lines of a headline may end, on headlines that were printed. `|`: a line may end here; `[ ]`: on no account inside. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phrases } from '../../src/markdown/phrases.ts';

const drawn = (text: string): string =>
  phrases(text)
    .map(({ text: part, whole, breakable }) => `${breakable ? '|' : ''}${whole ? `[${part}]` : part}`)
    .join('');

for (const expected of [
  '促进政务公开 优化营商环境',
  '以“作风深化、实干争先”|引领高质量|发展',
  '[“以资源换资金”]|撬动|资产|收益3亿余元',
  '聊城开发区强化服务保障 拉动重点项目[“强引擎”]',
  '10月22日，农机手驾驶着|拖拉机在茌平区贾寨镇大郑庄村|田间|播种|小麦',
  '我市',
  '',
]) {
  const text = expected.replace(/[|[\]]/g, '');
  test(text || 'no headline', () => assert.equal(drawn(text), expected));
}

test('nothing of a headline is lost, whatever stands in it', () => {
  for (const text of ['“”《》', '”乱“序《', ' 空 格 ', `&<>"'`, '“一”“二”《三》', 'Latin words “quoted” 与汉字'])
    assert.equal(
      phrases(text)
        .map((run) => run.text)
        .join(''),
      text,
    );
});
