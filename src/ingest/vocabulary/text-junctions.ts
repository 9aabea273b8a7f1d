/** Where two spans meet: what the text says. */
import type { Span } from '../page-model.ts';
import { PARAGRAPH_LINE } from '../text.ts';
import type { Junction } from './feature.ts';

const flag = (yes: boolean | null | undefined): number => (yes ? 1 : 0);

/** A credit that ends in 摄 is whole, and so is one with a 记者 before another 记者. */
const completeCredit = (a: Span | null, b: Span): boolean =>
  a?.byline?.photo === true || (hasReporter(a) && hasReporter(b));
const hasReporter = (span: Span | null): boolean => span?.byline?.credits.some(({ role }) => role === '记者') === true;

export const TEXT_JUNCTIONS: readonly Junction[] = [
  {
    feature: 'the text before is unfinished',
    example: '全市工业经济量质 | 同时, 聊城持续在协同推进降碳',
    sees: 'before',
    test: (a) => flag(a && !a.finished),
  },
  {
    feature: 'opens as news',
    example: '本报莘县讯 烈日炎炎',
    sees: 'after',
    test: (_a, b) => flag(b.leadIn),
  },
  {
    feature: 'speaks of other things than the text before',
    example: '聊城如何拥抱高铁时代? | 1996年，京九铁路通车让压抑许久的聊城扬眉吐气了一回',
    sees: 'after',
    test: (_a, b, layout) => layout.novelty[b.start] as number,
  },
  {
    feature: 'reads as a caption',
    example: '10月23日，工人在山东冠洲股份有限公司生产车间作业',
    sees: 'after',
    test: (_a, b) => Math.min(b.caption, 4),
  },
  {
    feature: 'under a short text',
    example: '强图强"转变。 | ■ 本报记者 许金松',
    sees: 'before',
    test: (a) => flag(a && a.width < 260),
  },
  {
    feature: 'a credit ends the text before',
    example: '意义。 ■ 张振祥 张士新 马灵欣 | 本报讯',
    sees: 'before',
    test: (a) => flag(a?.endCredit),
  },
  {
    feature: 'a second byline with a mark of its own',
    example: '■ 陈天湖 | ■ 记者 高田 通讯员 侯昌明',
    sees: 'both',
    test: (a, b) => flag(a !== null && a.byline !== null && (b.byline?.marked === true || completeCredit(a, b))),
  },
  {
    feature: 'short, on a page with a column of briefs',
    example: '简讯 | 地铁5号线今起延时运营',
    sees: 'after',
    test: (_a, b, layout) => flag(layout.labels.has('brief') && b.width < 200),
  },
  {
    feature: 'a short line without an end before a new paragraph',
    example: '进中提质，让新发展理念落地开花 | 党的二十大报告提出，推动经济实',
    sees: 'both',
    test: (a, b) => flag(a && !a.finished && a.lines === 1 && a.width < 30 && a.opensBlock && b.setIn > 0 && b.gap > 0),
  },
  {
    feature: 'a word of the text that the line end has cut',
    example: '为提振实体经济发展信心,有效破解 | 中小微企业',
    sees: 'both',
    test: (a, b) => flag(a && !a.finished && a.width <= PARAGRAPH_LINE && !b.leadIn && b.cutOff),
  },
  {
    feature: 'a note of the newsroom',
    example: '……工作者。 | 薛俊摄（人民视觉）',
    sees: 'after',
    test: (_a, b) => flag(b.note),
  },
];
