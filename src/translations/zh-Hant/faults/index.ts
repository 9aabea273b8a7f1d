/** What ingest tells the operator: what is wrong, and what to do. */
import type * as source from '../../zh-Hans/faults/index.ts';
import { catalogueFaults } from './catalogue.ts';
import { correctFaults } from './correct.ts';
import { readFaults } from './read.ts';

export const faults: typeof source.faults = { ...catalogueFaults, ...readFaults, ...correctFaults };
