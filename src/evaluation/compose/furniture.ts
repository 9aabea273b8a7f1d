/** Lines that are on a page and belong to no article. */
import type { Random } from './random.ts';

/** A line that may stand between two articles. */
export const strayLine = (rng: Random): string =>
  rng.pick([
    '扫码查看视频',
    '扫码看视频',
    '扫描二维码 阅读全文',
    '更多内容请扫码',
    '责任编辑：周启明',
    '责编 何静 美编 罗小川',
    '编辑：方志远 校对：孟兰',
    '新闻热线：0531-85196666',
    '电话：0635-8277092',
    '今日天气 多云转晴 3℃～12℃',
  ]);

/** A line at the head or the foot of a page. */
export const edgeLine = (rng: Random): string =>
  rng.pick([
    '2024年3月14日 星期四',
    'A03 要闻 2023年11月8日 星期三',
    '第 154 页',
    '— 3 —',
    '3 综合 2025年5月20日 星期二',
    '国内统一连续出版物号 CN 37-0001',
  ]);

/** What a page prints at its head and foot, and what OCR may put in the middle of its text. */
interface RunningHeads {
  head: string[];
  foot: string[];
  /** Lines that appear between two blocks of text. */
  between: string[];
}

const WEEKDAYS = '日一二三四五六';

export function drawRunningHeads(rng: Random): RunningHeads {
  const day = new Date(Date.UTC(rng.int(1985, 2025), rng.int(0, 11), rng.int(1, 28)));
  const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
  const printed = `${year}年${month}月${date}日`;
  const weekday = `星期${WEEKDAYS[day.getUTCDay()]}`;
  const paper = rng.pick(['东江晚报', '滨州时报', '河洛日报', '云岭晨报', '江淮商报', '北疆日报']);
  const number = rng.int(1, 24);
  const section = rng.pick(['要闻', '综合', '民生', '国内', '国际', '文体', '经济', '专题', '副刊']);
  const head = [
    rng.pick([
      `${printed} ${weekday}`,
      `${printed}　${weekday}　农历甲辰年二月初五`,
      `${section} ${printed} ${weekday}`,
    ]),
    rng.pick([
      `${number} ${section}`,
      `${String(number).padStart(2, '0')}版　${section}`,
      `第${number}版`,
      `A${number} ${section}`,
    ]),
  ];
  const nameplate = rng.pick([paper, [...paper].join(' '), `${paper} ${rng.pick(['DAILY', 'EVENING NEWS'])}`]);
  const foot = [
    `责编/方志远 美编/罗小川 校对/孟兰`,
    `本版责编：何 静 周启明`,
    `值班主任 田红雨 责任编辑 邹文清 版式 阮静`,
    `本报地址：东江市文化路118号 邮政编码：252000 广告热线：0635-8277092 零售价：1.50元`,
    `国内统一连续出版物号 CN 37-0001 代号 23-1 第${rng.int(3000, 19000)}期`,
    `${paper}社出版 印刷：${paper}印务中心 开印时间：1时30分`,
  ];
  return {
    head: rng.shuffle([...head, nameplate]).slice(0, rng.int(1, 3)),
    foot: rng.shuffle(foot).slice(0, rng.int(1, 3)),
    between: [...head, ...foot],
  };
}
