/** A printed page as ALTO: version 2 like ABBYY's (with sizes of type), version 4 like Tesseract's (without). */
import { random } from '../compose/random.ts';
import type { Block, PrintedPage } from './printed-page.ts';
import { around, boxWords, escape, type WordBox } from './word-boxes.ts';

/** A tenth of a millimetre in points. */
const POINTS = 72 / 254;

export function toAlto(page: PrintedPage, version: 2 | 4, seed = 1): string {
  const rng = random(seed);
  const sizes = [...new Set(page.blocks.flatMap(({ lines }) => lines.map(({ size }) => points(size))))];
  const styles = sizes.map((size, i) => `    <TextStyle ID="TS${i}" FONTFAMILY="SimSun" FONTSIZE="${size}"/>`);
  const frame = (rect: Omit<WordBox, 'text'>) =>
    `HPOS="${rect.left}" VPOS="${rect.top}" WIDTH="${rect.right - rect.left}" HEIGHT="${rect.bottom - rect.top}"`;
  const block = ({ lines }: Block, i: number): string[] => {
    const recognized = lines.map((line) => ({ line, words: boxWords(line, rng) }));
    return [
      `        <TextBlock ID="TB${i}" ${frame(around(recognized.flatMap(({ words }) => words)))}>`,
      ...recognized.flatMap(({ line, words }, l) => [
        `          <TextLine ID="TB${i}_TL${l}" ${frame(around(words))}${version === 2 ? ` STYLEREFS="TS${sizes.indexOf(points(line.size))}"` : ''}>`,
        ...words.flatMap((word, w) => [
          ...(w > 0
            ? [
                `            <SP WIDTH="${word.left - (words[w - 1] as WordBox).right}" HPOS="${(words[w - 1] as WordBox).right}" VPOS="${word.top}"/>`,
              ]
            : []),
          `            <String CONTENT="${escape(word.text)}" ${frame(word)} WC="${(0.8 + rng.next() / 5).toFixed(2)}"/>`,
        ]),
        '          </TextLine>',
      ]),
      '        </TextBlock>',
    ];
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<alto xmlns="http://www.loc.gov/standards/alto/ns-v${version}#" xmlns:xlink="http://www.w3.org/1999/xlink">`,
    '  <Description><MeasurementUnit>mm10</MeasurementUnit></Description>',
    ...(version === 2 ? ['  <Styles>', ...styles, '  </Styles>'] : []),
    '  <Layout>',
    `    <Page ID="P1" PHYSICAL_IMG_NR="1" WIDTH="${page.width}" HEIGHT="${Math.round(page.height)}">`,
    '      <PrintSpace>',
    ...page.blocks.flatMap(block),
    '      </PrintSpace>',
    '    </Page>',
    '  </Layout>',
    '</alto>',
    '',
  ].join('\n');
}

const points = (size: number): string => (size * POINTS).toFixed(1);

/** The METS file of an issue with pages at `paths`, in this order. */
export function toMets(paths: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<mets:mets xmlns:mets="http://www.loc.gov/METS/" xmlns:xlink="http://www.w3.org/1999/xlink">',
    '  <mets:fileSec>',
    '    <mets:fileGrp USE="IMAGES">',
    ...paths.map(
      (_, i) =>
        `      <mets:file ID="IMG${i + 1}" MIMETYPE="image/tiff"><mets:FLocat LOCTYPE="URL" xlink:href="file://./images/${i + 1}.tif"/></mets:file>`,
    ),
    '    </mets:fileGrp>',
    '    <mets:fileGrp USE="FULLTEXT">',
    ...paths.map(
      (path, i) =>
        `      <mets:file ID="ALTO${i + 1}" MIMETYPE="text/xml"><mets:FLocat LOCTYPE="URL" xlink:href="file://./${path}"/></mets:file>`,
    ),
    '    </mets:fileGrp>',
    '  </mets:fileSec>',
    '  <mets:structMap TYPE="PHYSICAL">',
    '    <mets:div TYPE="physSequence">',
    ...paths.map(
      (_, i) =>
        `      <mets:div TYPE="page" ORDER="${i + 1}"><mets:fptr FILEID="IMG${i + 1}"/><mets:fptr FILEID="ALTO${i + 1}"/></mets:div>`,
    ),
    '    </mets:div>',
    '  </mets:structMap>',
    '</mets:mets>',
    '',
  ].join('\n');
}
