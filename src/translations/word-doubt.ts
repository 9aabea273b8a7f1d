/** A doubt as a sentence, in a language of the catalogue. */
import type { Doubt } from '../model/article.ts';
import type { AnyDoubtValues } from '../model/doubt.ts';
import type { Messages } from './messages.ts';

type Sentences = Record<string, string | ((values: AnyDoubtValues) => string) | undefined>;

/** Of a code without a sentence here, or of one that an older version wrote without its values, what that version said. */
export function wordDoubt({ code, values, note }: Doubt, { doubts, doubtUnknown }: Messages): string {
  const sentence = (doubts as Sentences)[code];
  if (typeof sentence === 'string') return sentence;
  return sentence && values ? sentence(values) : note || doubtUnknown(code);
}
