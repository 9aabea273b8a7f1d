/** TEI documents held against the schema of the TEI Consortium, by libxml2. */
import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument, XmlValidateError } from 'libxml2-wasm';

using schema = XmlDocument.fromBuffer(readFileSync(new URL('fixtures/tei/issue.rng', import.meta.url)));
const validator = RelaxNGValidator.fromDoc(schema);

/** The first fault; null where the document is valid. @throws when it is no XML */
export function faultOfTei(text: string): string | null {
  using document = XmlDocument.fromString(text);
  try {
    validator.validate(document);
    return null;
  } catch (error) {
    if (error instanceof XmlValidateError) return error.message;
    throw error;
  }
}

const NAMES = { tei: 'http://www.tei-c.org/ns/1.0' };

/** Each article's text as read, by its `xml:id`: paragraphs and 小标题 with corrections made, notes left out. */
export function textsOfTei(text: string): Map<string, string[]> {
  using document = XmlDocument.fromString(text);
  return new Map(
    document.find('//tei:div[@type="article"]', NAMES).map((article) => {
      const blocks = article.find('.//tei:p | .//tei:div[@type="section"]/tei:head', NAMES);
      const words = blocks.map((block) =>
        block
          .find('.//text()[not(ancestor::tei:sic or ancestor::tei:note)]', NAMES)
          .map((node) => node.content)
          .join(''),
      );
      return [article.get('@xml:id')?.content ?? '', words.filter(Boolean)] as const;
    }),
  );
}
