/** What ingest says of page files that it cannot read, or reads in part. */
import type { FileReason } from '../../../model/message-values.ts';
import type { FaultsOf } from './faults-of.ts';

const fileReasons: Record<FileReason, string> = {
  folder: '这是文件夹，不是文件',
  pipe: '这是管道，不是文件',
  socket: '这是套接字，不是文件',
  device: '这是设备，不是文件',
  other: '这不是文件',
  outside: '这个链接指向档案以外的文件',
  link: '这是链接，指向文件夹的链接不予跟随',
  closed: '无法打开',
};

const OCR_AGAIN = '请对版面图像做文字识别（OCR）：ocrmypdf --force-ocr -l chi_sim，或 tesseract -l chi_sim。';
const UNMAPPED = '这一版的文字无法读取：字体没有说明字形对应哪些字符。';
const EXPORT_AGAIN = '请重新获取或导出此文件。';
const REAL_FILE = '请在此处放文件（是链接的，换成副本），或把它移走。';
const unreadable = (reason: string): string => `文件无法读取：${reason}。`;

export const readFaults: FaultsOf<'mets' | 'pdf' | 'read'> = {
  'read/file': { what: ({ code }) => unreadable(code), remedy: '请确认它是文件，并且允许读取。' },
  'read/file.deep': { what: unreadable('其中的部分嵌套太深，或者太多'), remedy: '请重新导出，每版一个文件。' },
  'read/file.folder': { what: unreadable(fileReasons.folder), remedy: REAL_FILE },
  'read/file.pipe': { what: unreadable(fileReasons.pipe), remedy: REAL_FILE },
  'read/file.socket': { what: unreadable(fileReasons.socket), remedy: REAL_FILE },
  'read/file.device': { what: unreadable(fileReasons.device), remedy: REAL_FILE },
  'read/file.other': { what: unreadable(fileReasons.other), remedy: REAL_FILE },
  'read/file.outside': { what: unreadable(fileReasons.outside), remedy: REAL_FILE },
  'read/file.link': { what: unreadable(fileReasons.link), remedy: REAL_FILE },
  'read/file.closed': { what: ({ code }) => unreadable(`${fileReasons.closed}（${code}）`), remedy: REAL_FILE },
  'read/file.list-size': {
    what: ({ megabytes, limit }) => unreadable(`有 ${megabytes} MB，这类清单最多 ${limit} MB`),
    remedy: '请删去不属于这里的内容。',
  },
  'read/size.page': {
    what: ({ megabytes, limit }) => `文件有 ${megabytes} MB，这类文件最多 ${limit} MB。`,
    remedy: '请每版一个文件。',
  },
  'read/size.issue': {
    what: ({ megabytes, limit }) => `文件有 ${megabytes} MB，这类文件最多 ${limit} MB。`,
    remedy: '请每期一个文件。',
  },
  'read/lines': {
    what: ({ lines, limit }) => `这一版有 ${lines} 行，报纸一版最多 ${limit} 行。`,
    remedy: '请每版一个文件。',
  },
  'read/picture': {
    what: ({ why }) => `图像无法显示：${why}。`,
    remedy: '请重新存为 JPEG、PNG 或 TIFF。本版暂无图像，文字照常读入。',
  },
  'read/picture.jp2': {
    what: '这里读不了 JPEG 2000 图像。',
    remedy: '请转成 JPEG 或 TIFF：opj_decompress -i 01.jp2 -o 01.tif。本版暂无图像，文字照常读入。',
  },
  'read/picture.size': {
    what: ({ megabytes, limit }) => `图像有 ${megabytes} MB，最多 ${limit} MB。`,
    remedy: '请存得小一些。本版暂无图像，文字照常读入。',
  },
  'read/picture.pixels': {
    what: ({ megapixels, limit }) => `图像有 ${megapixels} 百万像素，最多 ${limit} 百万。`,
    remedy: '请存得小一些。本版暂无图像，文字照常读入。',
  },
  'read/pages.most': {
    what: ({ limit }) => `文件超过 ${limit} 版，之后的没有读取。`,
    remedy: '请每期一个文件。',
  },
  'read/pages': {
    what: ({ count }) => `文件含 ${count} 版，文件名却是一版的。`,
    remedy: ({ ending }) => `请改名为 issue${ending}：其中各版即为 01、02 等。`,
  },
  'read/binary': { what: '这不是文本：含有 NUL 字节。', remedy: '请提供 UTF-8 的版面文字。' },
  'read/encoding.gb': {
    what: '这一版的编码是 GB18030（或 GBK），不是 UTF-8。',
    remedy: ({ file }) => `请转换：iconv -f GB18030 -t UTF-8 ${file}`,
  },
  'read/encoding.other': { what: '这一版的编码不是 UTF-8。', remedy: '请存为 UTF-8。' },
  'read/encoding.declared': {
    what: ({ encoding }) => `文件的编码与它声明的 ${encoding} 不符。`,
    remedy: '请导出为 UTF-8。',
  },
  'read/encoding.markup-gb': {
    what: '文件的编码是 GB18030（或 GBK），却没有声明。',
    remedy: ({ file }) => `请转换：iconv -f GB18030 -t UTF-8 ${file}`,
  },
  'read/encoding.markup-other': { what: '文件的编码不是 UTF-8，也没有声明别的编码。', remedy: '请导出为 UTF-8。' },
  'read/empty.text': { what: '这一版是空的。', remedy: '请放入文字，或移走此文件。' },
  'read/empty.alto': { what: '这个 ALTO 版面没有文字。', remedy: '请对版面图像做文字识别（OCR），或去掉这一版。' },
  'read/empty.hocr': { what: '这个 hOCR 版面没有文字。', remedy: '请重新识别版面图像，或去掉这一版。' },
  'read/bom': { what: '这一版以字节顺序标记（BOM）开头，读取时已略去。', remedy: '请存为不带 BOM 的 UTF-8。' },
  'read/line-end': { what: '行末是 CR 或 CRLF，读取时按 LF 处理。', remedy: '请存为以 LF 换行。' },
  'read/control': { what: '文字里有控制字符，已略去。', remedy: '不必处理。' },
  'read/replaced': {
    what: ({ count }) => `这一版有 ${count} 个 U+FFFD：文字曾用错误的字符集读取（把 GBK 当作 UTF-8）。`,
    remedy: '请从来源处重新导出为 UTF-8；已丢失的字无法恢复。',
  },
  'read/mojibake': {
    what: ({ was, readAs, garbled, meant }) => `文字本是 ${was}，曾被当作 ${readAs} 读取：“${garbled}”应为“${meant}”。`,
    remedy: '请从来源处重新导出为 UTF-8。',
  },
  'read/no-letters': {
    what: '这一版没有文字，只有数字和符号：对图片或表格做识别会产生这样的结果。',
    remedy: '请重新识别版面图像，或去掉这一版。',
  },
  'read/unmapped': { what: UNMAPPED, remedy: OCR_AGAIN },
  'read/no-han': {
    what: ({ letters, han }) =>
      `${letters} 个字母里几乎没有汉字：${han} 个。没有字符对照的 PDF 字体、识别时选错语言或字符集有误，都会产生这样的文字。`,
    remedy: ({ name }) =>
      `报纸不是中文的，请在 newspaper.yaml 里写明语言（language: en）；否则请重新识别版面图像：ocrmypdf --force-ocr -l chi_sim ${name} out.pdf，或 tesseract -l chi_sim。`,
  },
  'read/xml': { what: ({ why }) => `XML 有误或不完整：${why}。`, remedy: EXPORT_AGAIN },
  'read/xml.unclosed': {
    what: ({ name, line }) => `XML 有误或不完整：第 ${line} 行的 <${name}> 没有关闭。`,
    remedy: EXPORT_AGAIN,
  },
  'read/xml.deep': {
    what: ({ depth }) => `XML 有误或不完整：元素嵌套超过 ${depth} 层。`,
    remedy: EXPORT_AGAIN,
  },
  'read/no-alto.mets': {
    what: ({ wanted, root }) => `这不是 ${wanted}：根元素是 <${root}>。`,
    remedy: '请改名为 mets.xml。',
  },
  'read/no-alto.alto': {
    what: ({ wanted, root }) => `这不是 ${wanted}：根元素是 <${root}>。`,
    remedy: '请以版次命名：01.xml。',
  },
  'read/no-alto.other': {
    what: ({ wanted, root }) => `这不是 ${wanted}：根元素是 <${root}>。`,
    remedy: '请导出为 ALTO，整期另附 METS。',
  },
  'read/no-hocr': {
    what: '此文件不是 hOCR：其中没有 ocr_page 类。',
    remedy: '请导出为 hOCR：tesseract page.png 01 -l chi_sim hocr。',
  },
  'read/html': { what: '文件不完整：缺少 </html>。', remedy: EXPORT_AGAIN },
  'read/broken.page': {
    what: ({ why, place: at }) => `读取这一版时程序出错：${why}（${at}）。`,
    remedy: '请连同这一版报告此错误；content/ 里这一版的内容保持不变。',
  },
  'read/broken.issue': {
    what: ({ why, place: at }) => `这一期无法拼合：${why}（${at}）。`,
    remedy: '请连同各版报告此错误；content/ 里这一期的内容保持不变。',
  },
  'mets/no-pages': {
    what: 'METS 文件没有列出版面：没有指向文件的 physical structMap。',
    remedy: '请连同物理结构导出；或移走此文件，ALTO 文件即按文件名读取。',
  },
  'mets/missing.none': {
    what: ({ page }) => `第 ${page} 版没有列出 ALTO 文件。`,
    remedy: '请对这一版做文字识别（OCR）。',
  },
  'mets/missing.outside': {
    what: ({ href, page }) => `第 ${page} 版列为 ${href}，它不在此文件夹里。`,
    remedy: '请把那个文件放到旁边。',
  },
  'mets/missing.refused': {
    what: ({ href, page, reason }) => `第 ${page} 版列为 ${href}：${fileReasons[reason]}。`,
    remedy: '请在此处放文件本身。',
  },
  'mets/twice': {
    what: ({ href, page }) => `第 ${page} 版列为 ${href}，前面已有一版用了它。`,
    remedy: '请为每一版列出它自己的文件。',
  },
  'mets/missing.gone': {
    what: ({ href, page }) => `第 ${page} 版列为 ${href}，没有这个文件。`,
    remedy: '请补上文件，或改正文件名。',
  },
  'pdf/no-text': {
    what: '这一版是图像：PDF 没有文字层。',
    remedy: ({ name }) => `请做文字识别（OCR）：ocrmypdf -l chi_sim ${name} out.pdf`,
  },
  'pdf/unmapped': {
    what: UNMAPPED,
    remedy: ({ name }) => `请对版面图像做文字识别（OCR）：ocrmypdf --force-ocr -l chi_sim ${name} out.pdf`,
  },
  'pdf/encrypted': {
    what: 'PDF 已加密，需要密码。',
    remedy: ({ name }) => `请去掉密码另存：qpdf --decrypt --password=… ${name} out.pdf`,
  },
  'pdf/broken': { what: ({ why }) => `PDF 有误或不完整：${why}。`, remedy: EXPORT_AGAIN },
  'pdf/broken.end': { what: 'PDF 有误或不完整：缺少结尾（%%EOF）。', remedy: EXPORT_AGAIN },
  'pdf/broken.other': { what: '此文件不是 PDF。', remedy: EXPORT_AGAIN },
};
