/** A message of ingest as a sentence, in a language of the catalogue. */
import type { Message, Values } from '../model/message.ts';
import type { Language } from '../model/site.ts';
import { CATALOGUES } from './messages.ts';

type Sentence = string | ((values: Values) => string);
type Sentences = Record<string, { what: Sentence; remedy: Sentence } | undefined>;

/** What is wrong and what to do. A code that this version does not know is said with its values. */
export function wordMessage(message: Message, language: Language): { what: string; remedy: string } {
  const { code, case: variant, values = {} } = message;
  const found = (CATALOGUES[language].faults as unknown as Sentences)[variant ? `${code}.${variant}` : code];
  if (!found) return { what: JSON.stringify(values), remedy: '' };
  const say = (sentence: Sentence): string => (typeof sentence === 'string' ? sentence : sentence(values));
  return { what: say(found.what), remedy: say(found.remedy) };
}

/** `seeds/…/01.txt:38: what. What to do. [stage/code]` */
export function formatMessage(message: Message, language: Language): string {
  const { file, line, code } = message;
  const { what, remedy } = wordMessage(message, language);
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place}: ${[what, remedy].filter(Boolean).join(language === 'en' ? ' ' : '')} [${code}]`;
}
