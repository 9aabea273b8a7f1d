/** The learnt model of where paragraphs begin. `npm run learn` writes it. */
import model from './learnt/paragraphs.json' with { type: 'json' };
import { parseTree } from './trees.ts';

export const PARAGRAPHS = { base: model.base, trees: model.trees.map(parseTree) };
