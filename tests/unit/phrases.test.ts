/** Where the lines of a headline may end, on headlines that were printed. `|`: a line may end here; `[ ]`: on no account inside. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phrases } from '../../src/markdown/phrases.ts';

const drawn = (text: string, context?: string): string =>
  phrases(text, context)
    .map((runs) =>
      runs.map(({ text: part, whole, breakable }) => `${breakable ? '|' : ''}${whole ? `[${part}]` : part}`).join(''),
    )
    .join(' ');

for (const expected of [
  '促进|政务|公开 优化营商环境',
  '以“作风深化、实干争先”|引领高质量|发展',
  '[“以资源换资金”]|撬动|资产|收益3亿余元',
  '聊城开发区强化|服务|保障 拉动重点|项目|[“强引擎”]',
  '10月22日，农机手驾驶着|拖拉机在茌平区贾寨镇大郑庄村|田间|播种|小麦',
  '我市',
  '',
]) {
  const text = expected.replace(/[|[\]]/g, '');
  test(text || 'no headline', () => assert.equal(drawn(text), expected));
}

test('words that the text has side by side stay together', () => {
  const text = '加快数字政府建设，数字政府是牵引。政府要带头，推进建设。';
  assert.equal(drawn('我市推进数字政府建设', text), '我市推进|数字政府|建设');
  assert.equal(drawn('我市推进数字政府建设', '无关的文字'), '我市推进|数字|政府|建设');
});

test('nothing of a headline is lost, whatever stands in it', () => {
  for (const text of ['“”《》', '”乱“序《', ' 空 格 ', `&<>"'`, '“一”“二”《三》', 'Latin words “quoted” 与汉字'])
    assert.equal(
      phrases(text)
        .map((runs) => runs.map((run) => run.text).join(''))
        .join(' '),
      text,
    );
});
