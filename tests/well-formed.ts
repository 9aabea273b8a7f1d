/** Is a text XML that every parser takes? Asked of a strict one, namespaces included. */
import { SaxesParser } from 'saxes';

/** The first fault with its line; null where there is none. */
export function faultOfXml(text: string): string | null {
  const parser = new SaxesParser({ xmlns: true });
  let fault: string | null = null;
  parser.on('error', (error) => {
    fault ??= error.message;
  });
  parser.write(text).close();
  return fault;
}
