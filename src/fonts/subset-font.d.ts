/** The parts of `subset-font` and `fontverter` that are used here; the packages bring no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options: { targetFormat: 'truetype' | 'woff2'; preserveNameIds?: readonly number[] },
  ): Promise<Buffer>;
}
declare module 'fontverter' {
  export function convert(font: Buffer, toFormat: 'truetype'): Promise<Buffer>;
}
