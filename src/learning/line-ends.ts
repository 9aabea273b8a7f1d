/** Examples of line ends from pages whose paragraphs are known. */

import type { Piece } from '../ingest/page-model.ts';
import { describeLineEnd } from '../ingest/stages/line-ends.ts';
import { normalize } from '../ingest/stages/normalize.ts';
import { recognize } from '../ingest/stages/recognize.ts';
import { textSetting } from '../ingest/stages/text-setting.ts';
import { plain } from '../newspapers/plain.ts';
import type { KnownPage } from './examples.ts';

interface LineEnd {
  values: number[];
  /** A paragraph begins on the next line. */
  begins: boolean;
}

export function lineEnds({ lines, gold }: KnownPage): LineEnd[] {
  const { open } = recognize(normalize(lines), plain);
  const setting = textSetting(open);
  const found: LineEnd[] = [];
  let group: Piece[] = [];
  let paragraphs = 0;
  let article = -1;
  for (const piece of open) {
    const known = gold.get(piece.line);
    if (known && known.article !== article) {
      group = [];
      paragraphs = 0;
      article = known.article;
    }
    if (known?.role !== 'body') {
      if (known && group.length > 0) {
        group = [];
        paragraphs++;
      }
      continue;
    }
    if (group.length > 0 && known.begins !== null)
      found.push({ values: describeLineEnd(group, piece, setting, paragraphs), begins: known.begins });
    if (group.length > 0 && known.begins) {
      group = [piece];
      paragraphs++;
    } else group.push(piece);
  }
  return found;
}
