/** What ingest tells the operator: what is wrong, and what to do. */
import type { MessageValues } from '../../../model/message-values.ts';
import { catalogueFaults } from './catalogue.ts';
import { correctFaults } from './correct.ts';
import type { SentencesOf } from './faults-of.ts';
import { readFaults } from './read.ts';

export const faults: { [K in keyof MessageValues]: SentencesOf<K> } = {
  ...catalogueFaults,
  ...readFaults,
  ...correctFaults,
};
