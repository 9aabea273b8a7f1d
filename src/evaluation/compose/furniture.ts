/** What stands on a page and belongs to no article. */
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
