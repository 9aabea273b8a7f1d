/** Is it Chinese text? Results of failed OCR, of fonts without a character map or of a wrong encoding are refused here. */
import type { SourcePage } from '../source-page.ts';
import type { Fault } from './importer.ts';

/** A page with fewer letters than this is not judged. */
const FEW = 20;
/** The least share of Han characters among the letters of a Chinese page. */
const LEAST_HAN = 0.1;
/** With a larger share of U+FFFD, the text was read in a wrong encoding. */
const MOST_REPLACED = 0.02;
/** The largest share of letters that Chinese pages do not have, and of code points that are not characters. */
const MOST_FOREIGN = 0.3;

const LETTER = /\p{L}/gu;
const HAN = /\p{Script=Han}/gu;
/** Fonts without a character map give these: rare Latin letters with marks, private use, unassigned, controls. */
const FOREIGN = /[\u0100-\u024f\u0370-\u06ff\p{Co}\p{Cn}\u0080-\u009f]/gu;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Why a page cannot be read; null if it can. */
export function illegible({ file, lines }: SourcePage): Fault | null {
  const text = lines.map((line) => line.text).join('\n');
  const signs = count(text, /\S/gu);
  const replaced = count(text, /\ufffd/gu);
  const letters = count(text, LETTER);
  const line = lines.find((one) => one.text.trim() !== '')?.n;
  const at = { file, ...(line && { line }) };
  if (replaced > 2 && replaced > MOST_REPLACED * signs)
    return {
      ...at,
      line: lines.find((one) => one.text.includes('\ufffd'))?.n ?? 1,
      code: 'read/replaced',
      what: `The page holds ${replaced} characters U+FFFD: its text was once read in a wrong character set (GBK as UTF-8).`,
      remedy: 'Export it again as UTF-8 from where it comes from; what was lost cannot be brought back.',
    };
  if (count(text, FOREIGN) > Math.max(FEW, MOST_FOREIGN * signs)) return { ...at, ...UNMAPPED };
  const han = count(text, HAN);
  if (letters < FEW || han >= LEAST_HAN * letters) return null;
  return {
    ...at,
    code: 'read/no-han',
    what: `Hardly any of its ${letters} letters is Chinese: ${han}. The fonts of a PDF without a character map, OCR in a wrong language or a wrong character set leave such text.`,
    remedy: `Have the page's picture recognized anew: ocrmypdf --force-ocr -l chi_sim ${plainName(file)} out.pdf, or tesseract -l chi_sim.`,
  };
}

const UNMAPPED = {
  code: 'read/unmapped',
  what: 'The text of the page cannot be read: its fonts do not say which characters their signs stand for.',
  remedy: "Have the page's picture recognized (OCR): ocrmypdf --force-ocr -l chi_sim, or tesseract -l chi_sim.",
};

const plainName = (file: string): string => file.replace(/^.*\/|#page=\d+$/gu, '');
