/**
 * Many files in one, so that a year of a daily is some hundred requests and not a hundred thousand, and its pages are
 * packed against each other: a line of JSON that says how long each file is, then the files.
 */

/** @param files bytes by path, in the order of paths */
export function joinFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const sizes = [...files].map(([path, bytes]) => [path, bytes.length]);
  const head = new TextEncoder().encode(`${JSON.stringify(sizes)}\n`);
  const whole = new Uint8Array(head.length + [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0));
  whole.set(head);
  let at = head.length;
  for (const bytes of files.values()) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}

/** The files of what `joinFiles` made. @throws Error when it is something else. */
export function splitFiles(whole: Uint8Array<ArrayBuffer>): Map<string, Uint8Array<ArrayBuffer>> {
  const end = whole.indexOf(0x0a);
  const sizes = JSON.parse(new TextDecoder().decode(whole.subarray(0, end))) as [string, number][];
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  let at = end + 1;
  for (const [path, size] of sizes) {
    files.set(path, whole.subarray(at, at + size));
    at += size;
  }
  if (at !== whole.length) throw new Error(`the part has ${whole.length} bytes, and its files ${at}`);
  return files;
}
