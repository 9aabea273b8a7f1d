/**
 * What stands in a part more than once is stored once: pages of an issue share all but their texts, and the page as received
 * has the texts again. Gzip looks back 32 KB, which is one page; these references look back over the whole part.
 *
 *     0x02, bytes of the references, the references, then what is new
 *     reference   three LEB128 varints: bytes of what is new before it, how far back the repeat begins, its bytes
 */
const MARK = 0x02;

/** The part as it was. What has no mark was stored as it is. @throws RangeError when it is damaged */
export function unfoldRepeats(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (bytes[0] !== MARK) return bytes;
  let at = 1;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined) break;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
    throw new RangeError('the part ends within a number');
  };
  const size = number();
  const end = number() + at;
  const whole = new Uint8Array(size);
  let [fresh, to] = [end, 0];
  const take = (length: number): void => {
    whole.set(bytes.subarray(fresh, fresh + length), to);
    fresh += length;
    to += length;
  };
  while (at < end) {
    take(number());
    const [back, length] = [number(), number()];
    if (back === 0 || back > to || to + length > size) throw new RangeError('the part refers to what is not in it');
    // A repeat may run into itself, so it is copied byte by byte there.
    if (back >= length) whole.copyWithin(to, to - back, to - back + length);
    else for (let i = 0; i < length; i++) whole[to + i] = whole[to + i - back] as number;
    to += length;
  }
  take(bytes.length - fresh);
  if (to !== size) throw new RangeError(`the part has ${to} bytes, and should have ${size}`);
  return whole;
}

/** Of `unfoldRepeats`. @param references LEB128 varints */
export function markRepeats(size: number, references: readonly number[], fresh: readonly Uint8Array[]): Uint8Array {
  const head = varints(references);
  const before = [MARK, ...varints([size, head.length])];
  const length = before.length + head.length + fresh.reduce((sum, piece) => sum + piece.length, 0);
  const folded = new Uint8Array(length);
  folded.set(before);
  folded.set(head, before.length);
  let at = before.length + head.length;
  for (const piece of fresh) {
    folded.set(piece, at);
    at += piece.length;
  }
  return folded;
}

function varints(numbers: readonly number[]): number[] {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
    bytes.push(rest);
  }
  return bytes;
}
