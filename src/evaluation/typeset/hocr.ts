/** A printed page as hOCR, as Tesseract writes it. */
import { random } from '../compose/random.ts';
import type { PrintedPage } from './printed-page.ts';
import { around, boxWords, escape, type WordBox } from './word-boxes.ts';

const bbox = ({ left, top, right, bottom }: Omit<WordBox, 'text'>): string => `bbox ${left} ${top} ${right} ${bottom}`;

export function toHocr(page: PrintedPage, seed = 1): string {
  const rng = random(seed);
  const areas = page.blocks.flatMap(({ lines }, i) => {
    const recognized = lines.map((line) => ({ line, words: boxWords(line, rng) }));
    const frame = bbox(around(recognized.flatMap(({ words }) => words)));
    return [
      `   <div class='ocr_carea' id='block_1_${i + 1}' title="${frame}">`,
      `    <p class='ocr_par' id='par_1_${i + 1}' lang='chi_sim' title="${frame}">`,
      ...recognized.flatMap(({ line, words }) => [
        `     <span class='ocr_line' title="${bbox(around(words))}; baseline 0 0; x_size ${(line.size * 0.97).toFixed(1)}; x_descenders 3; x_ascenders 3">`,
        ...words.map(
          (word) =>
            `      <span class='ocrx_word' title='${bbox(word)}; x_wconf ${rng.int(80, 97)}'>${escape(word.text)}</span>`,
        ),
        '     </span>',
      ]),
      '    </p>',
      '   </div>',
    ];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
    '<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">',
    ' <head>',
    '  <title></title>',
    '  <meta http-equiv="Content-Type" content="text/html;charset=utf-8"/>',
    "  <meta name='ocr-system' content='tesseract 5.3.0' />",
    ' </head>',
    ' <body>',
    `  <div class='ocr_page' id='page_1' title='image "01.png"; bbox 0 0 ${page.width} ${Math.round(page.height)}; ppageno 0'>`,
    ...areas,
    '  </div>',
    ' </body>',
    '</html>',
    '',
  ].join('\n');
}
