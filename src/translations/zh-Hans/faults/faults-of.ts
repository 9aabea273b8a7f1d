/** What a message of ingest is in the catalogue: two sentences that name its values. */
import type { MessageValues } from '../../../model/message-values.ts';

type Sentence<Values> = string | ((values: Values) => string);
export interface SentencesOf<K extends keyof MessageValues> {
  what: Sentence<MessageValues[K]>;
  remedy: Sentence<MessageValues[K]>;
}

/** The messages of some stages: `FaultsOf<'mets' | 'pdf'>`. */
export type FaultsOf<Stage extends string> = {
  [K in keyof MessageValues as K extends `${Stage}/${string}` ? K : never]: SentencesOf<K>;
};
