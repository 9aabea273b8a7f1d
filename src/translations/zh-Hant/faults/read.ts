/** What ingest says of page files that it cannot read, or reads in part. */
import type { FileReason } from '../../../model/message-values.ts';
import type * as source from '../../zh-Hans/faults/read.ts';

const fileReasons: Record<FileReason, string> = {
  folder: '這是資料夾，不是檔案',
  pipe: '這是管道，不是檔案',
  socket: '這是通訊端，不是檔案',
  device: '這是裝置，不是檔案',
  other: '這不是檔案',
  outside: '這個連結指向典藏以外的檔案',
  link: '這是連結，指向資料夾的連結不予跟隨',
  closed: '無法開啟',
};

const OCR_AGAIN = '請對版面影像做文字辨識（OCR）：ocrmypdf --force-ocr -l chi_sim，或 tesseract -l chi_sim。';
const UNMAPPED = '這一版的文字無法讀取：字型沒有說明字形對應哪些字元。';
const EXPORT_AGAIN = '請重新取得或匯出此檔案。';
const REAL_FILE = '請在此處放檔案（是連結的，換成副本），或把它移走。';
const unreadable = (reason: string): string => `檔案無法讀取：${reason}。`;

export const readFaults: typeof source.readFaults = {
  'read/file': { what: ({ code }) => unreadable(code), remedy: '請確認它是檔案，並且允許讀取。' },
  'read/file.deep': { what: unreadable('其中的部分巢狀太深，或者太多'), remedy: '請重新匯出，每版一個檔案。' },
  'read/file.folder': { what: unreadable(fileReasons.folder), remedy: REAL_FILE },
  'read/file.pipe': { what: unreadable(fileReasons.pipe), remedy: REAL_FILE },
  'read/file.socket': { what: unreadable(fileReasons.socket), remedy: REAL_FILE },
  'read/file.device': { what: unreadable(fileReasons.device), remedy: REAL_FILE },
  'read/file.other': { what: unreadable(fileReasons.other), remedy: REAL_FILE },
  'read/file.outside': { what: unreadable(fileReasons.outside), remedy: REAL_FILE },
  'read/file.link': { what: unreadable(fileReasons.link), remedy: REAL_FILE },
  'read/file.closed': { what: ({ code }) => unreadable(`${fileReasons.closed}（${code}）`), remedy: REAL_FILE },
  'read/file.list-size': {
    what: ({ megabytes, limit }) => unreadable(`有 ${megabytes} MB，這類清單最多 ${limit} MB`),
    remedy: '請刪去不屬於這裡的內容。',
  },
  'read/size.page': {
    what: ({ megabytes, limit }) => `檔案有 ${megabytes} MB，這類檔案最多 ${limit} MB。`,
    remedy: '請每版一個檔案。',
  },
  'read/size.issue': {
    what: ({ megabytes, limit }) => `檔案有 ${megabytes} MB，這類檔案最多 ${limit} MB。`,
    remedy: '請每期一個檔案。',
  },
  'read/lines': {
    what: ({ lines, limit }) => `這一版有 ${lines} 行，報紙一版最多 ${limit} 行。`,
    remedy: '請每版一個檔案。',
  },
  'read/picture': {
    what: ({ why }) => `圖像無法顯示：${why}。`,
    remedy: '請重新存為 JPEG、PNG 或 TIFF。本版暫無圖像，文字照常讀入。',
  },
  'read/picture.jp2': {
    what: '這裡讀不了 JPEG 2000 圖像。',
    remedy: '請轉成 JPEG 或 TIFF：opj_decompress -i 01.jp2 -o 01.tif。本版暫無圖像，文字照常讀入。',
  },
  'read/picture.size': {
    what: ({ megabytes, limit }) => `圖像有 ${megabytes} MB，最多 ${limit} MB。`,
    remedy: '請存得小一些。本版暫無圖像，文字照常讀入。',
  },
  'read/picture.pixels': {
    what: ({ megapixels, limit }) => `圖像有 ${megapixels} 百萬像素，最多 ${limit} 百萬。`,
    remedy: '請存得小一些。本版暫無圖像，文字照常讀入。',
  },
  'read/pages.most': {
    what: ({ limit }) => `檔案超過 ${limit} 版，之後的沒有讀取。`,
    remedy: '請每期一個檔案。',
  },
  'read/pages': {
    what: ({ count }) => `檔案含 ${count} 版，檔名卻是一版的。`,
    remedy: ({ ending }) => `請改名為 issue${ending}：其中各版即為 01、02 等。`,
  },
  'read/binary': { what: '這不是文本：含有 NUL 位元組。', remedy: '請提供 UTF-8 的版面文字。' },
  'read/encoding.gb': {
    what: '這一版的編碼是 GB18030（或 GBK），不是 UTF-8。',
    remedy: ({ file }) => `請轉換：iconv -f GB18030 -t UTF-8 ${file}`,
  },
  'read/encoding.other': { what: '這一版的編碼不是 UTF-8。', remedy: '請存為 UTF-8。' },
  'read/encoding.declared': {
    what: ({ encoding }) => `檔案的編碼與它宣告的 ${encoding} 不符。`,
    remedy: '請匯出為 UTF-8。',
  },
  'read/encoding.markup-gb': {
    what: '檔案的編碼是 GB18030（或 GBK），卻沒有宣告。',
    remedy: ({ file }) => `請轉換：iconv -f GB18030 -t UTF-8 ${file}`,
  },
  'read/encoding.markup-other': { what: '檔案的編碼不是 UTF-8，也沒有宣告別的編碼。', remedy: '請匯出為 UTF-8。' },
  'read/empty.text': { what: '這一版是空的。', remedy: '請放入文字，或移走此檔案。' },
  'read/empty.alto': { what: '這個 ALTO 版面沒有文字。', remedy: '請對版面影像做文字辨識（OCR），或去掉這一版。' },
  'read/empty.hocr': { what: '這個 hOCR 版面沒有文字。', remedy: '請重新辨識版面影像，或去掉這一版。' },
  'read/bom': { what: '這一版以位元組順序標記（BOM）開頭，讀取時已略去。', remedy: '請存為不帶 BOM 的 UTF-8。' },
  'read/line-end': { what: '行末是 CR 或 CRLF，讀取時按 LF 處理。', remedy: '請存為以 LF 換行。' },
  'read/control': { what: '文字裡有控制字元，已略去。', remedy: '不必處理。' },
  'read/replaced': {
    what: ({ count }) => `這一版有 ${count} 個 U+FFFD：文字曾用錯誤的字元集讀取（把 GBK 當作 UTF-8）。`,
    remedy: '請從來源處重新匯出為 UTF-8；已丟失的字無法恢復。',
  },
  'read/mojibake': {
    what: ({ was, readAs, garbled, meant }) =>
      `文字本是 ${was}，曾被當作 ${readAs} 讀取：「${garbled}」應為「${meant}」。`,
    remedy: '請從來源處重新匯出為 UTF-8。',
  },
  'read/no-letters': {
    what: '這一版沒有文字，只有數字和符號：對圖片或表格做辨識會產生這樣的結果。',
    remedy: '請重新辨識版面影像，或去掉這一版。',
  },
  'read/unmapped': { what: UNMAPPED, remedy: OCR_AGAIN },
  'read/no-han': {
    what: ({ letters, han }) =>
      `${letters} 個字母裡幾乎沒有漢字：${han} 個。沒有字元對照的 PDF 字型、辨識時選錯語言或字元集有誤，都會產生這樣的文字。`,
    remedy: ({ name }) =>
      `報紙不是中文的，請在 newspaper.yaml 裡寫明語言（language: en）；否則請重新辨識版面影像：ocrmypdf --force-ocr -l chi_sim ${name} out.pdf，或 tesseract -l chi_sim。`,
  },
  'read/xml': { what: ({ why }) => `XML 有誤或不完整：${why}。`, remedy: EXPORT_AGAIN },
  'read/xml.unclosed': {
    what: ({ name, line }) => `XML 有誤或不完整：第 ${line} 行的 <${name}> 沒有關閉。`,
    remedy: EXPORT_AGAIN,
  },
  'read/xml.deep': {
    what: ({ depth }) => `XML 有誤或不完整：元素巢狀超過 ${depth} 層。`,
    remedy: EXPORT_AGAIN,
  },
  'read/no-alto.mets': {
    what: ({ wanted, root }) => `這不是 ${wanted}：根元素是 <${root}>。`,
    remedy: '請改名為 mets.xml。',
  },
  'read/no-alto.alto': {
    what: ({ wanted, root }) => `這不是 ${wanted}：根元素是 <${root}>。`,
    remedy: '請以版次命名：01.xml。',
  },
  'read/no-alto.other': {
    what: ({ wanted, root }) => `這不是 ${wanted}：根元素是 <${root}>。`,
    remedy: '請匯出為 ALTO，整期另附 METS。',
  },
  'read/no-hocr': {
    what: '此檔案不是 hOCR：其中沒有 ocr_page 類。',
    remedy: '請匯出為 hOCR：tesseract page.png 01 -l chi_sim hocr。',
  },
  'read/html': { what: '檔案不完整：缺少 </html>。', remedy: EXPORT_AGAIN },
  'read/broken.page': {
    what: ({ why, place: at }) => `讀取這一版時程式出錯：${why}（${at}）。`,
    remedy: '請連同這一版報告此錯誤；content/ 裡這一版的內容保持不變。',
  },
  'read/broken.issue': {
    what: ({ why, place: at }) => `這一期無法拼合：${why}（${at}）。`,
    remedy: '請連同各版報告此錯誤；content/ 裡這一期的內容保持不變。',
  },
  'mets/no-pages': {
    what: 'METS 檔案沒有列出版面：沒有指向檔案的 physical structMap。',
    remedy: '請連同物理結構匯出；或移走此檔案，ALTO 檔案即按檔名讀取。',
  },
  'mets/missing.none': {
    what: ({ page }) => `第 ${page} 版沒有列出 ALTO 檔案。`,
    remedy: '請對這一版做文字辨識（OCR）。',
  },
  'mets/missing.outside': {
    what: ({ href, page }) => `第 ${page} 版列為 ${href}，它不在此資料夾裡。`,
    remedy: '請把那個檔案放到旁邊。',
  },
  'mets/missing.refused': {
    what: ({ href, page, reason }) => `第 ${page} 版列為 ${href}：${fileReasons[reason]}。`,
    remedy: '請在此處放檔案本身。',
  },
  'mets/twice': {
    what: ({ href, page }) => `第 ${page} 版列為 ${href}，前面已有一版用了它。`,
    remedy: '請為每一版列出它自己的檔案。',
  },
  'mets/missing.gone': {
    what: ({ href, page }) => `第 ${page} 版列為 ${href}，沒有這個檔案。`,
    remedy: '請補上檔案，或改正檔名。',
  },
  'pdf/no-text': {
    what: '這一版是影像：PDF 沒有文字層。',
    remedy: ({ name }) => `請做文字辨識（OCR）：ocrmypdf -l chi_sim ${name} out.pdf`,
  },
  'pdf/unmapped': {
    what: UNMAPPED,
    remedy: ({ name }) => `請對版面影像做文字辨識（OCR）：ocrmypdf --force-ocr -l chi_sim ${name} out.pdf`,
  },
  'pdf/encrypted': {
    what: 'PDF 已加密，需要密碼。',
    remedy: ({ name }) => `請去掉密碼另存：qpdf --decrypt --password=… ${name} out.pdf`,
  },
  'pdf/broken': { what: ({ why }) => `PDF 有誤或不完整：${why}。`, remedy: EXPORT_AGAIN },
  'pdf/broken.end': { what: 'PDF 有誤或不完整：缺少結尾（%%EOF）。', remedy: EXPORT_AGAIN },
  'pdf/broken.other': { what: '此檔案不是 PDF。', remedy: EXPORT_AGAIN },
};
