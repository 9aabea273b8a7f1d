/** Bylines, lead-ins, column labels, turn lines and furniture: what the words of a line alone say. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { normalize } from '../../../src/ingest/stages/normalize.ts';
import { parseByline } from '../../../src/ingest/stages/parse-byline.ts';
import { readPageNumber, recognize } from '../../../src/ingest/stages/recognize.ts';
import { FURNITURE } from '../../../src/ingest/vocabulary/furniture.ts';
import { LEAD_IN } from '../../../src/ingest/vocabulary/lead-ins.ts';
import { plain } from '../../../src/newspapers/plain.ts';
import { table } from './table.ts';

const credits = (line: string) => parseByline(line)?.credits.map(({ role, name }) => `${role} ${name}`) ?? null;

table(
  'bylines',
  [
    ['□记者 薛良诚 实习生 尤诗琪 报道', ['记者 薛良诚', '实习生 尤诗琪']],
    ['□记者 薛良诚 通讯员 张振祥 李贵金 报道', ['记者 薛良诚', '通讯员 张振祥', '通讯员 李贵金']],
    ['■ 本报记者 尹腾淑 本报通讯员 马翼', ['记者 尹腾淑', '通讯员 马翼'], '本报记者 is 记者'],
    ['□记者 高 田 报道', ['记者 高田'], 'padded names are closed up'],
    ['◎ 记者 唐晓燕 通讯员 姚 力 报道', ['记者 唐晓燕', '通讯员 姚力'], 'padded names, one that ends like an office'],
    ['记者 曹 瑞 田 野', ['记者 曹瑞', '记者 田野'], 'two padded names'],
    ['张振祥张士新马灵欣 摄', ['摄影 张振祥', '摄影 张士新', '摄影 马灵欣'], 'names that line breaks ran together'],
    ['□林 宏贤黄海', ['作者 林宏贤', '作者 黄海'], 'a name that a line break cut'],
    ['（记者 沈汝发通讯员 韩静）', ['记者 沈汝发', '通讯员 韩静'], 'a role run into a name'],
    ['□新华社 记者 陈天湖', ['记者 陈天湖'], 'the house on its own'],
    ['□ 胡磊 薛良诚', ['作者 胡磊', '作者 薛良诚'], 'bare names'],
    ['■ 本报记者 许金松', ['记者 许金松']],
    ['（记者 林晨 通讯员 贾明鑫）', ['记者 林晨', '通讯员 贾明鑫']],
    ['新华社记者 张三 摄', ['记者 张三']],
    ['张三 李四 摄', ['摄影 张三', '摄影 李四'], 'under a photo'],
    ['本报评论员', ['作者 本报评论员']],
    ['我市打造要素保障“聊城样板”', null, 'a headline'],
    ['高质量发展', null, 'a phrase that begins with a surname'],
    ['莘县 阳谷县', null, 'places'],
    ['记者从市发展改革委了解到，今年1', null, 'a sentence about reporters'],
    ['全市工业生产稳健向好', null],
  ],
  credits,
);

table(
  'lead-ins: agency and place',
  [
    ['本报讯 （记者 赵宏磊） 10 月 23', ['本报', '']],
    ['本报聊城讯 今年以来，聊城市市场监管局', ['本报', '聊城']],
    ['本报莘县讯 烈日炎炎，位于莘县的', ['本报', '莘县']],
    ['新华社北京1月14日电（记者 王琳）', ['新华社', '北京']],
    ['据新华社济南电 记者从', ['据新华社', '济南']],
    ['大众日报济南讯 近日', ['大众日报', '济南']],
    ['本报记者 尹腾淑', null, 'a byline'],
    ['本报通讯员', null, '讯 in 通讯员'],
    ['今年以来，本报讯问了', null],
  ],
  (line) => {
    const match = LEAD_IN.exec(line);
    return match ? [match[1], match[2]] : null;
  },
);

const alone = (line: string): string => {
  const [piece] = normalize([{ n: 1, text: line }]);
  const found = recognize(piece ? [piece] : [], plain).certain[0];
  if (!found) return 'open';
  if (found.kind === 'column') return `column ${found.label}${found.genre ? ` ${found.genre}` : ''}`;
  return found.kind === 'furniture' ? 'furniture' : `${found.kind} ${found.page}`;
};

table(
  'column labels, turn lines, furniture',
  [
    ['短 评', 'column 短评 commentary'],
    ['┌₩ 聊快评', 'column 聊快评 commentary'],
    ['今日导读', 'column 今日导读 teasers'],
    ['简 讯', 'column 简讯 brief'],
    ['图片新闻', 'column 图片新闻 photo'],
    ['帮办热线', 'column 帮办热线'],
    ['（下转2版）', 'turn-to 2'],
    ['（下转第二版）', 'turn-to 2'],
    ['下转A3版', 'turn-to 3'],
    ['(上接1版)', 'turn-from 1'],
    ['扫码查看视频', 'furniture'],
    ['责任编辑：张三 美编：李四', 'furniture'],
    ['2023年10月25日 星期三', 'furniture'],
    ['— 3 —', 'furniture'],
    ['■■■', 'furniture', 'marks alone'],
    ['全市工业生产稳健向好', 'open'],
    ['10月23日，工人在山东冠洲股份有限公司生产车间作业', 'open', 'a caption that begins with a day'],
    ['短评：他说得好。', 'open', 'a sentence about a column'],
    ['攻坚三季度', 'open'],
  ],
  alone,
);

describe('every pattern of furniture knows the line that it was made for', () => {
  for (const { pattern, example } of FURNITURE) test(example, () => assert.match(example, pattern));
});

table(
  'page numbers',
  [
    ['2', 2],
    ['A3', 3],
    ['二', 2],
    ['十', 10],
    ['十二', 12],
    ['版', null],
  ],
  readPageNumber,
);
