/** What ingest says of folders, file names and what people wrote in YAML. */
import type { FaultsOf } from './faults-of.ts';

const place = ({ entry, keys }: { entry: number; keys: string }): string =>
  [entry > 0 ? `第${entry}条` : '', keys].filter(Boolean).join('，') || '此文件';

const KEEP_ONE = '请只保留其中一个。';

export const catalogueFaults: FaultsOf<'catalogue' | 'discover'> = {
  'discover/stray.seeds': {
    what: '此文件不属于任何报纸，没有读取。',
    remedy: '请放进以报纸命名的文件夹，其下再以日期命名；或把它移走。',
  },
  'discover/stray.newspaper': {
    what: '此文件不属于任何一期，没有读取。',
    remedy: '请放进以日期命名的一期的文件夹。',
  },
  'discover/stray.issue': {
    what: '此文件不是版面，没有读取。',
    remedy: ({ endings }) => `版面以版次命名，格式为 ${endings}：如 01.txt。`,
  },
  'discover/newspaper': {
    what: ({ folder }) => `文件夹 ${folder} 不能用作报纸的名称。`,
    remedy: '请用小写拉丁字母和连字符命名，最多 60 个，且不与站点自己的栏目（topics、search）同名：如 city-daily。',
  },
  'discover/assumed.title': {
    what: ({ folder }) => `没有 newspaper.yaml，报名取自文件夹：${folder}。`,
    remedy: '请写一个，注明 id、title 和 place。',
  },
  'discover/assumed.date': {
    what: ({ date }) => `没有 issue.yaml，日期取自文件夹：${date}。`,
    remedy: '请写一个，注明 date、dateCertainty 和 pages。',
  },
  'discover/date': {
    what: ({ folder }) => `文件夹 ${folder} 不是日期。`,
    remedy: '请以出版日期命名：2023-10-25；同日第二次出版为 2023-10-25-b。',
  },
  'discover/page': {
    what: ({ name }) => `${name} 不是版次。`,
    remedy: '请以版次命名文件，报纸分叠的前面加字母：01.txt、A01.txt。',
  },
  'discover/twice.page': {
    what: ({ first, others, page }) => `${first} 和 ${others} 都成为第 ${page} 版，两个都没有读取。`,
    remedy: '请只保留其中一个，或给另一个改版次。',
  },
  'discover/twice.issue': {
    what: ({ first, others }) => `${first} 和 ${others} 各含整期，两个都没有读取。`,
    remedy: KEEP_ONE,
  },
  'discover/twice.whole': {
    what: ({ first, second, page }) => `${first} 和 ${second} 都有第 ${page} 版，两个都没有读取。`,
    remedy: KEEP_ONE,
  },
  'discover/no-mets': {
    what: '没有 METS 文件，ALTO 文件按文件名的顺序读取。',
    remedy: '顺序不同的，请补上 mets.xml。',
  },
  'discover/no-mets.numbered': {
    what: ({ name, page }) => `没有 METS 文件，ALTO 文件按文件名的顺序读取：${name} 是第 ${page} 版。`,
    remedy: '顺序不同的，请补上 mets.xml。',
  },
  'discover/no-page': { what: '文件夹里没有版面。', remedy: '请放入 01.txt，或移走此文件夹。' },
  'discover/picture': {
    what: ({ page }) => `有第 ${page} 版的图像，却没有这一版。`,
    remedy: '请按版面文件命名，或移走。',
  },
  'discover/corrections': {
    what: ({ page }) => `没有第 ${page} 版可校正。`,
    remedy: '请以所校正的版命名：01.txt 旁为 01.corrections.yaml。',
  },
  'catalogue/id': {
    what: ({ id }) => `编号 ${id} 与文件夹名不符。`,
    remedy: ({ folder }) => `请写 id: ${folder}。`,
  },
  'catalogue/date': {
    what: ({ date, folder }) => `日期 ${date} 与文件夹的日期 ${folder} 不符。`,
    remedy: '请改正写错的一处。',
  },
  'catalogue/page': {
    what: ({ page }) => `这里列出了第 ${page} 版，而这一期没有此版。`,
    remedy: ({ page }) => `请补上 ${page}.txt，或删去这一条。`,
  },
  'catalogue/twice': {
    what: ({ id, line }) => `编号 ${id} 出现两次，先见于第 ${line} 行。`,
    remedy: '请给每一条各自的编号。',
  },
  'catalogue/redirect.page': {
    what: ({ from }) => `${from} 是档案里现有的页面。`,
    remedy: '请删去这一条；只有已经没有的页面才转到别处。',
  },
  'catalogue/redirect.circle': {
    what: ({ from, to }) => `${from} 转到 ${to}，又从那里转回自身。`,
    remedy: '请让它转到现有的页面。',
  },
  'catalogue/more': {
    what: ({ count }) => `此文件另有 ${count} 处错误未列出。`,
    remedy: '请先改正已列出的，再重新运行。',
  },
  'catalogue/yaml': {
    what: ({ why }) => `这不是合格的 YAML：${why}。`,
    remedy: '请改正这一行；值里有冒号或 # 的要加引号。',
  },
  'catalogue/yaml.deep': { what: '这份 YAML 无法读取：括号或列表嵌套太深。', remedy: '请改正。' },
  'catalogue/yaml.alias': {
    what: ({ name }) => `这份 YAML 无法读取：*${name} 在 YAML 里是别名。`,
    remedy: ({ name }) => `请给这个值加引号："*${name}"。`,
  },
  'catalogue/key': { what: ({ key }) => `不认识的键 ${key}。`, remedy: '请删去，或改正拼写。' },
  'catalogue/key.near': {
    what: ({ key }) => `不认识的键 ${key}。`,
    remedy: ({ nearest }) => `如果是指 ${nearest}，请改写；否则删去。`,
  },
  'catalogue/key.refused': { what: ({ key }) => `不接受键 ${key}。`, remedy: '请删去。' },
  'catalogue/value': { what: ({ why, ...at }) => `${place(at)}：${why}。`, remedy: '请改正这个值。' },
  'catalogue/value.missing': { what: (at) => `${place(at)}：缺少。`, remedy: '请补上。' },
  'catalogue/value.unknown': {
    what: (at) => `${place(at)}：没有这个值。`,
    remedy: ({ allowed }) => `请写其中之一：${allowed}。`,
  },
  'catalogue/value.kind': {
    what: ({ kind, ...at }) => `${place(at)}：这不是${KINDS[kind] ?? kind}。`,
    remedy: '请改正。',
  },
  'catalogue/value.form': {
    what: (at) => `${place(at)}：写法不合要求。`,
    remedy: '请参照 seeds/ 里别的文件或 README 的写法。',
  },
  'catalogue/value.few': {
    what: ({ least, ...at }) => `${place(at)}：太少或太短，至少 ${least}。`,
    remedy: '请改正这个值。',
  },
  'catalogue/value.many': {
    what: ({ most, ...at }) => `${place(at)}：太多或太长，至多 ${most}。`,
    remedy: '请改正这个值。',
  },
  'catalogue/value.page-name': {
    what: (at) => `${place(at)}：版以版次命名，与文件相同：01。`,
    remedy: '请与文件同名。',
  },
  'catalogue/value.page-twice': {
    what: ({ page, name, ...at }) => `${place(at)}：第 ${page} 版列了两次，一次写作 ${name}。`,
    remedy: '请删去一个。',
  },
  'catalogue/value.action': {
    what: ({ actions, ...at }) => `${place(at)}：必须写明 ${actions} 之一。`,
    remedy: '请改正这一条。',
  },
  'catalogue/value.slashes': { what: (at) => `${place(at)}：地址以斜线开头和结尾。`, remedy: '请改正这个值。' },
  'catalogue/value.site-page': {
    what: (at) => `${place(at)}：地址应指向本站的页面，不含 ..、\\、? 和 #。`,
    remedy: '请改正这个值。',
  },
  'catalogue/value.home-gone': { what: (at) => `${place(at)}：首页不会消失。`, remedy: '请改正这个值。' },
  'catalogue/value.no-folder': {
    what: (at) => `${place(at)}：地址中有一段是文件名，或过长，不能是网页。`,
    remedy: '请改正这个值，或去掉这一条。',
  },
  'catalogue/value.no-address': {
    what: ({ text, ...at }) => `${place(at)}：${text} 不是网址。`,
    remedy: '请写成 https://archive.example.org 这样的网址。',
  },
  'catalogue/value.query': {
    what: ({ text, ...at }) => `${place(at)}：网址不带问号后的部分（${text}）。`,
    remedy: '请改正这个值。',
  },
  'catalogue/value.fragment': {
    what: ({ text, ...at }) => `${place(at)}：网址不带 # 后的部分（${text}）。`,
    remedy: '请改正这个值。',
  },
  'catalogue/value.colour': { what: (at) => `${place(at)}：颜色写作 "#9b2118"，加引号。`, remedy: '请改正这个值。' },
  'catalogue/value.contact': {
    what: (at) => `${place(at)}：既不是电子邮箱，也不是网页的地址。`,
    remedy: '请改正这个值。',
  },
  'catalogue/value.path': { what: (at) => `${place(at)}：路径以斜线开头和结尾：/archive/。`, remedy: '请改正这个值。' },
  'catalogue/value.path-twice': {
    what: ({ url, ...at }) => `${place(at)}：url 里也写了路径（${url}）。`,
    remedy: '请只写在一处。',
  },
  'catalogue/value.feed-id': { what: (at) => `${place(at)}：既不是 UUID，也不是 tag: URI。`, remedy: '请改正这个值。' },
  'catalogue/value.language': {
    what: (at) => `${place(at)}：这不是语言标签。`,
    remedy: '请写 zh-Hans、zh-Hant、en、fr 等。',
  },
};

/** What a value of a YAML file should be, by the schema's word for it. */
const KINDS: Record<string, string> = {
  string: '文字；像数字或日期的要加引号',
  int: '整数',
  number: '数字',
  array: '列表，每一条前面有 -',
  object: '键和值',
};
