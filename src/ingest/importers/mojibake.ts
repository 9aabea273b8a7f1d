/** Chinese text that was once read in a wrong character set: `淇冭繘鏀垮姟`, `ä¿ƒè¿›æ”¿åŠ¡`, `´Ù½øÕþÎñ` for 促进政务. Found by undoing it. */

interface Mojibake {
  /** What the bytes were, and what they were taken for. */
  was: 'UTF-8' | 'GBK';
  readAs: 'GBK' | 'Latin-1';
  /** The beginning of the garbled text, and what it stands for. */
  garbled: string;
  meant: string;
}

/** Characters that are judged, and the least number of them outside ASCII. */
const JUDGED = 4000;
const FEW = 12;
/** No language writes with so large a share of the characters U+0080–U+00FF. */
const MOST_LATIN = 0.5;
/** The share of what comes out that is Chinese, if the guess is right; if it is wrong, hardly any is. */
const LEAST_HAN = 0.4;
const SHOWN = 12;

/** Null if the text is not garbled in one of these ways. */
export function findMojibake(text: string): Mojibake | null {
  const signs = [...text.slice(0, JUDGED).replace(/\s+/gu, '')];
  const foreign = signs.filter((sign) => sign > '\u007f');
  if (foreign.length < FEW) return null;
  const latin = foreign.filter((sign) => LATIN.has(sign)).length;
  if (latin > MOST_LATIN * signs.length)
    return undo(signs, LATIN, 'utf-8', 'Latin-1') ?? undo(signs, LATIN, 'gb18030', 'Latin-1');
  return undo(signs, gbk(), 'utf-8', 'GBK');
}

type Encoder = ReadonlyMap<string, readonly number[]>;

function undo(
  signs: readonly string[],
  encoder: Encoder,
  was: 'utf-8' | 'gb18030',
  readAs: Mojibake['readAs'],
): Mojibake | null {
  const decode = (some: readonly string[]): string =>
    new TextDecoder(was).decode(Uint8Array.from(some.flatMap((sign) => bytesOf(sign, encoder))));
  const meant = [...decode(signs)].filter((sign) => sign > '\u007f');
  const han = meant.filter((sign) => /\p{Script=Han}/u.test(sign)).length;
  if (han < LEAST_HAN * meant.length) return null;
  const shown = signs.slice(signs.findIndex((sign) => sign > '\u007f')).slice(0, SHOWN);
  return {
    was: was === 'utf-8' ? 'UTF-8' : 'GBK',
    readAs,
    garbled: shown.join(''),
    meant: decode(shown).replace(/\ufffd+$/u, ''),
  };
}

const bytesOf = (sign: string, encoder: Encoder): readonly number[] =>
  encoder.get(sign) ?? (sign <= '\u007f' ? [sign.charCodeAt(0)] : [0xff]);

const decoded = (bytes: readonly number[], encoding: string): string =>
  new TextDecoder(encoding).decode(Uint8Array.from(bytes));

/** Latin-1, and what Windows has in the place of its control characters. */
const LATIN: Encoder = new Map(
  Array.from({ length: 128 }, (_, i) => 128 + i).flatMap((byte) => [
    [decoded([byte], 'windows-1252'), [byte]] as const,
    [String.fromCharCode(byte), [byte]] as const,
  ]),
);

let gbkTable: Encoder | undefined;

/** Every pair of bytes that GBK knows; made when it is first asked for. */
function gbk(): Encoder {
  if (gbkTable) return gbkTable;
  const pairs: [number, number][] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) pairs.push([lead, trail]);
  const signs = decoded(
    pairs.flatMap((pair) => [...pair, 0x0a]),
    'gb18030',
  ).split('\n');
  gbkTable = new Map(pairs.map((pair, i) => [signs[i] as string, pair]));
  return gbkTable;
}
