/** What ingest says of folders, file names and what people wrote in YAML. */
import type * as source from '../../zh-Hans/faults/catalogue.ts';

const place = ({ entry, keys }: { entry: number; keys: string }): string =>
  [entry > 0 ? `第${entry}條` : '', keys].filter(Boolean).join('，') || '此檔案';

const KEEP_ONE = '請只保留其中一個。';

export const catalogueFaults: typeof source.catalogueFaults = {
  'discover/stray.seeds': {
    what: '此檔案不屬於任何報紙，沒有讀取。',
    remedy: '請放進以報紙命名的資料夾，其下再以日期命名；或把它移走。',
  },
  'discover/stray.newspaper': {
    what: '此檔案不屬於任何一期，沒有讀取。',
    remedy: '請放進以日期命名的一期的資料夾。',
  },
  'discover/stray.issue': {
    what: '此檔案不是版面，沒有讀取。',
    remedy: ({ endings }) => `版面以版次命名，格式為 ${endings}：如 01.txt。`,
  },
  'discover/newspaper': {
    what: ({ folder }) => `資料夾 ${folder} 不能用作報紙的名稱。`,
    remedy: '請用小寫拉丁字母和連字元命名，最多 60 個，且不與站點自己的欄目（topics、search）同名：如 city-daily。',
  },
  'discover/assumed.title': {
    what: ({ folder }) => `沒有 newspaper.yaml，報名取自資料夾：${folder}。`,
    remedy: '請寫一個，註明 id、title 和 place。',
  },
  'discover/assumed.date': {
    what: ({ date }) => `沒有 issue.yaml，日期取自資料夾：${date}。`,
    remedy: '請寫一個，註明 date、dateCertainty 和 pages。',
  },
  'discover/date': {
    what: ({ folder }) => `資料夾 ${folder} 不是日期。`,
    remedy: '請以出版日期命名：2023-10-25；同日第二次出版為 2023-10-25-b。',
  },
  'discover/page': {
    what: ({ name }) => `${name} 不是版次。`,
    remedy: '請以版次命名檔案，報紙分疊的前面加字母：01.txt、A01.txt。',
  },
  'discover/twice.page': {
    what: ({ first, others, page }) => `${first} 和 ${others} 都成為第 ${page} 版，兩個都沒有讀取。`,
    remedy: '請只保留其中一個，或給另一個改版次。',
  },
  'discover/twice.issue': {
    what: ({ first, others }) => `${first} 和 ${others} 各含整期，兩個都沒有讀取。`,
    remedy: KEEP_ONE,
  },
  'discover/twice.whole': {
    what: ({ first, second, page }) => `${first} 和 ${second} 都有第 ${page} 版，兩個都沒有讀取。`,
    remedy: KEEP_ONE,
  },
  'discover/no-mets': { what: '沒有 METS 檔案，ALTO 檔案按檔名的順序讀取。', remedy: '順序不同的，請補上 mets.xml。' },
  'discover/no-mets.numbered': {
    what: ({ name, page }) => `沒有 METS 檔案，ALTO 檔案按檔名的順序讀取：${name} 是第 ${page} 版。`,
    remedy: '順序不同的，請補上 mets.xml。',
  },
  'discover/no-page': { what: '資料夾裡沒有版面。', remedy: '請放入 01.txt，或移走此資料夾。' },
  'discover/picture': {
    what: ({ page }) => `有第 ${page} 版的圖像，卻沒有這一版。`,
    remedy: '請按版面檔案命名，或移走。',
  },
  'discover/corrections': {
    what: ({ page }) => `沒有第 ${page} 版可校正。`,
    remedy: '請以所校正的版命名：01.txt 旁為 01.corrections.yaml。',
  },
  'catalogue/id': {
    what: ({ id }) => `編號 ${id} 與資料夾名不符。`,
    remedy: ({ folder }) => `請寫 id: ${folder}。`,
  },
  'catalogue/date': {
    what: ({ date, folder }) => `日期 ${date} 與資料夾的日期 ${folder} 不符。`,
    remedy: '請改正寫錯的一處。',
  },
  'catalogue/page': {
    what: ({ page }) => `這裡列出了第 ${page} 版，而這一期沒有此版。`,
    remedy: ({ page }) => `請補上 ${page}.txt，或刪去這一條。`,
  },
  'catalogue/twice': {
    what: ({ id, line }) => `編號 ${id} 出現兩次，先見於第 ${line} 行。`,
    remedy: '請給每一條各自的編號。',
  },
  'catalogue/redirect.page': {
    what: ({ from }) => `${from} 是典藏裡現有的頁面。`,
    remedy: '請刪去這一條；只有已經沒有的頁面才轉到別處。',
  },
  'catalogue/redirect.circle': {
    what: ({ from, to }) => `${from} 轉到 ${to}，又從那裡轉回自身。`,
    remedy: '請讓它轉到現有的頁面。',
  },
  'catalogue/more': {
    what: ({ count }) => `此檔案另有 ${count} 處錯誤未列出。`,
    remedy: '請先改正已列出的，再重新執行。',
  },
  'catalogue/yaml': {
    what: ({ why }) => `這不是合格的 YAML：${why}。`,
    remedy: '請改正這一行；值裡有冒號或 # 的要加引號。',
  },
  'catalogue/yaml.deep': { what: '這份 YAML 無法讀取：括號或列表巢狀太深。', remedy: '請改正。' },
  'catalogue/yaml.alias': {
    what: ({ name }) => `這份 YAML 無法讀取：*${name} 在 YAML 裡是別名。`,
    remedy: ({ name }) => `請給這個值加引號："*${name}"。`,
  },
  'catalogue/key': { what: ({ key }) => `不認識的鍵 ${key}。`, remedy: '請刪去，或改正拼寫。' },
  'catalogue/key.near': {
    what: ({ key }) => `不認識的鍵 ${key}。`,
    remedy: ({ nearest }) => `如果是指 ${nearest}，請改寫；否則刪去。`,
  },
  'catalogue/key.refused': { what: ({ key }) => `不接受鍵 ${key}。`, remedy: '請刪去。' },
  'catalogue/value': { what: ({ why, ...at }) => `${place(at)}：${why}。`, remedy: '請改正這個值。' },
  'catalogue/value.missing': { what: (at) => `${place(at)}：缺少。`, remedy: '請補上。' },
  'catalogue/value.unknown': {
    what: (at) => `${place(at)}：沒有這個值。`,
    remedy: ({ allowed }) => `請寫其中之一：${allowed}。`,
  },
  'catalogue/value.kind': {
    what: ({ kind, ...at }) => `${place(at)}：這不是${KINDS[kind] ?? kind}。`,
    remedy: '請改正。',
  },
  'catalogue/value.form': {
    what: (at) => `${place(at)}：寫法不合要求。`,
    remedy: '請參照 seeds/ 裡別的檔案或 README 的寫法。',
  },
  'catalogue/value.few': {
    what: ({ least, ...at }) => `${place(at)}：太少或太短，至少 ${least}。`,
    remedy: '請改正這個值。',
  },
  'catalogue/value.many': {
    what: ({ most, ...at }) => `${place(at)}：太多或太長，至多 ${most}。`,
    remedy: '請改正這個值。',
  },
  'catalogue/value.page-name': {
    what: (at) => `${place(at)}：版以版次命名，與檔案相同：01。`,
    remedy: '請與檔案同名。',
  },
  'catalogue/value.page-twice': {
    what: ({ page, name, ...at }) => `${place(at)}：第 ${page} 版列了兩次，一次寫作 ${name}。`,
    remedy: '請刪去一個。',
  },
  'catalogue/value.action': {
    what: ({ actions, ...at }) => `${place(at)}：必須寫明 ${actions} 之一。`,
    remedy: '請改正這一條。',
  },
  'catalogue/value.slashes': { what: (at) => `${place(at)}：地址以斜線開頭和結尾。`, remedy: '請改正這個值。' },
  'catalogue/value.site-page': {
    what: (at) => `${place(at)}：地址應指向本站的頁面，不含 ..、\\、? 和 #。`,
    remedy: '請改正這個值。',
  },
  'catalogue/value.home-gone': { what: (at) => `${place(at)}：首頁不會消失。`, remedy: '請改正這個值。' },
  'catalogue/value.no-folder': {
    what: (at) => `${place(at)}：地址中有一段是檔名，或過長，不能是網頁。`,
    remedy: '請改正這個值，或去掉這一條。',
  },
  'catalogue/value.no-address': {
    what: ({ text, ...at }) => `${place(at)}：${text} 不是網址。`,
    remedy: '請寫成 https://archive.example.org 這樣的網址。',
  },
  'catalogue/value.query': {
    what: ({ text, ...at }) => `${place(at)}：網址不帶問號後的部分（${text}）。`,
    remedy: '請改正這個值。',
  },
  'catalogue/value.fragment': {
    what: ({ text, ...at }) => `${place(at)}：網址不帶 # 後的部分（${text}）。`,
    remedy: '請改正這個值。',
  },
  'catalogue/value.colour': { what: (at) => `${place(at)}：顏色寫作 "#9b2118"，加引號。`, remedy: '請改正這個值。' },
  'catalogue/value.contact': {
    what: (at) => `${place(at)}：既不是電子郵箱，也不是網頁的地址。`,
    remedy: '請改正這個值。',
  },
  'catalogue/value.path': { what: (at) => `${place(at)}：路徑以斜線開頭和結尾：/archive/。`, remedy: '請改正這個值。' },
  'catalogue/value.path-twice': {
    what: ({ url, ...at }) => `${place(at)}：url 裡也寫了路徑（${url}）。`,
    remedy: '請只寫在一處。',
  },
  'catalogue/value.feed-id': { what: (at) => `${place(at)}：既不是 UUID，也不是 tag: URI。`, remedy: '請改正這個值。' },
  'catalogue/value.language': {
    what: (at) => `${place(at)}：這不是語言標籤。`,
    remedy: '請寫 zh-Hans、zh-Hant、en、fr 等。',
  },
};

/** What a value of a YAML file should be, by the schema's word for it. */
const KINDS: Record<string, string> = {
  string: '文字；像數字或日期的要加引號',
  int: '整數',
  number: '數字',
  array: '列表，每一條前面有 -',
  object: '鍵和值',
};
