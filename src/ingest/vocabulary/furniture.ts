/** Lines that belong to the page and to no article, each pattern with a line that it was made for. */
export const FURNITURE: readonly { pattern: RegExp; example: string }[] = [
  { pattern: /^扫(?:码|一扫|描)[^，。、]{0,12}$/u, example: '扫码查看视频' },
  {
    pattern: /^(?:扫码|扫一扫|扫描|手机扫|长按|识别).{0,10}(?:二维码|阅读|查看|观看|收听|关注|了解|下载).{0,16}$/u,
    example: '扫描二维码，阅读更多内容',
  },
  { pattern: /^(?:更多|详细|精彩).{0,12}(?:扫码|扫描|二维码).{0,12}$/u, example: '更多内容请扫描二维码' },
  {
    pattern:
      /^[■□◆●▲]?(?:本版|值班|责任|执行|见习)*(?:责任编辑|责编|编辑|主编|美编|美术编辑|校对|版式|组版|编委|总值班|值班主任|审读|检校|视觉)[：:\s].{1,60}$/u,
    example: '责任编辑：张三 美编：李四',
  },
  {
    pattern:
      /^(?:新闻|投稿|广告|发行|订报|联系|热线|服务|举报|读者)?(?:电话|热线|传真|邮箱|电子信箱|E-?mail|网址|地址|邮编|邮政编码)[：:].{1,60}$/iu,
    example: '新闻热线：0635-1234567',
  },
  { pattern: /^第\s*\d{1,4}\s*[页版期号](?:\s|$).{0,20}$/u, example: '第 154 页' },
  { pattern: /^\p{Script=Han}{2,6}\s*[·•|｜：:]?\s*第?\s*[A-Z]?\d{1,3}\s*版$/u, example: '要闻 02版' },
  { pattern: /^第?\s*[A-Z]?\d{1,3}\s*版?\s*[·•|｜：:]\s*\p{Script=Han}{2,6}$/u, example: 'A02版：要闻' },
  { pattern: /^[A-Z]\d{1,2}\s+\p{Script=Han}{2,4}$/u, example: 'A03 要闻' },
  { pattern: /^[—–\-·\s]*[A-Z]?\d{1,3}\s*版?[—–\-·\s]*$/u, example: '— 3 —' },
  {
    pattern:
      /^(?:\d{4}\s*年\s*)?\d{1,2}\s*月\s*\d{1,2}\s*日\s*(?:星期[一二三四五六日天]|周[一二三四五六日])?(?:\s*(?:农历|第).{0,30})?$/u,
    example: '2023年10月25日 星期三',
  },
  {
    pattern: /^[^。]{0,24}\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*(?:星期|周)[一二三四五六日天][^。]{0,24}$/u,
    example: 'A03 要闻 2023年11月8日 星期三',
  },
  { pattern: /^农历.{2,16}$/u, example: '农历九月十一' },
  {
    pattern:
      /^(?:国内统一(?:连续出版物|刊)号|国内统一刊号|邮发代号|CN\s*\d{2}-\d{4}|ISSN|总第\s*\d+\s*期|今日\s*\d+\s*版|零售价|定价|代号)[：:\s]?.{0,40}$/u,
    example: '国内统一连续出版物号 CN 37-0033',
  },
  {
    pattern:
      /^(?:今日|明日|今天|明天|市区|天气预报)[：:\s]?.{0,8}(?:晴|多云|阴|小雨|中雨|大雨|阵雨|雷阵雨|小雪|雾|霾).{0,40}(?:℃|度|级)?$/u,
    example: '今天 晴转多云 南风3级 12℃～24℃',
  },
  { pattern: /^(?:https?:\/\/|www\.).{3,80}$/iu, example: 'www.example.cn' },
  {
    pattern: /^(?:微信|微博|客户端|公众号|抖音)(?:公众号|号|二维码|客户端)?[：:].{1,30}$/u,
    example: '微信公众号：聊城日报',
  },
];

/** `（下转2版）`, `(下转第二版)`, `下转A3版`. Group 1: the page. */
export const TURN_TO =
  /^[（(]?\s*(?:紧接|下转)\s*第?\s*([A-Za-z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s*版\s*.{0,12}?[）)]?$/u;
/** `（上接1版）`, `（紧接第一版）`, `(上接第一版)`. Group 1: the page. */
export const TURN_FROM =
  /^[（(]?\s*上接\s*第?\s*([A-Za-z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s*版\s*.{0,12}?[）)]?$/u;
/** The same at the end of a body line: `……良好态势。（下转第3版）` */
export const TURN_TO_INLINE =
  /[（(]\s*(?:紧接|下转)\s*第?\s*([A-Za-z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s*版[^）)]{0,12}[）)]\s*$/u;
/** The same at the start of a body line. */
export const TURN_FROM_INLINE =
  /^\s*[（(]\s*上接\s*第?\s*([A-Za-z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s*版[^）)]{0,12}[）)]/u;
