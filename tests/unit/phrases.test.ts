/** Where the lines of a headline may end, on headlines that were printed. `|`: a line may end here; `‖`: and does so first; `[ ]`: never inside. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineEnds, phrases } from '../../src/markdown/phrases.ts';

const drawn = (text: string, context?: string): string =>
  phrases(text, context)
    .map(({ spaced, runs }) => {
      const drawnRuns = runs.map(
        ({ text: part, whole, breakable }) => `${breakable ? '|' : ''}${whole ? `[${part}]` : part}`,
      );
      return (spaced ? ' ' : '‖') + drawnRuns.join('');
    })
    .join('')
    .slice(1);

for (const expected of [
  '促进|政务|公开 优化|营商|环境',
  '多元化|阵地|构建|宣讲|新格局',
  '锚定|高质量|发展|首要任务，‖推动|中国式|现代化|聊城|实践|迈出|新步伐',
  '以“作风深化、实干争先”|引领|高质量|发展',
  '[“以资源换资金”]|撬动|资产|收益|3亿余元',
  '聊城|开发区|强化|服务|保障 拉动|重点项目|[“强引擎”]',
  '10月22日，‖农机手|驾驶着|拖拉机|在茌平区|贾寨镇|大郑庄村|田间|播种|小麦',
  '我市|推进|经济社会|高质量|发展|述评（上）',
  '加强|服务‖（国务院|联防|联控|机制|发布会）',
  '中国|人民|政治协商|会议',
  '發展|數字|經濟',
  '我市',
  '',
]) {
  const text = expected.replace(/[|‖[\]]/g, '');
  test(text || 'no headline', () => assert.equal(drawn(text), expected));
}

test('words that the text has side by side stay together', () => {
  const text = '加快数字政府建设，数字政府是牵引。政府要带头，推进建设。';
  assert.equal(drawn('我市推进数字政府建设', text), '我市|推进|数字政府|建设');
  assert.equal(drawn('我市推进数字政府建设', '无关的文字'), '我市|推进|数字|政府|建设');
});

test('the ends of lines are places in the text, those between phrases too', () => {
  const text = '聚力改革攻坚，促进 高质量发展';
  assert.deepEqual(
    lineEnds(text).map((end) => text.slice(0, end)),
    ['聚力', '聚力改革', '聚力改革攻坚，', '聚力改革攻坚，促进 高质量'],
  );
});

test('no run is longer than a line of the narrowest phone where words allow it', () => {
  const name = '第十三届全国人民代表大会第三次会议主席团常务主席会议';
  for (const { runs } of phrases(name)) for (const { text } of runs) assert.ok(text.length <= 9, text);
});

test('nothing of a headline is lost, whatever stands in it', () => {
  for (const text of ['“”《》', '”乱“序《', ' 空 格 ', `&<>"'`, '“一”“二”《三》', 'Latin words “quoted” 与汉字'])
    assert.equal(
      phrases(text)
        .map(({ spaced, runs }) => (spaced ? ' ' : '') + runs.map((run) => run.text).join(''))
        .join(''),
      text,
    );
});
