/** The learnt weights: `learnt/weights.json` by name, `learnt/text-weights.json` for pairs of characters. `npm run learn` writes both. */

import text from './learnt/text-weights.json' with { type: 'json' };
import named from './learnt/weights.json' with { type: 'json' };
import { type NamedWeights, SIZE, TEXT, toVector } from './parameters.ts';

function load(): Float64Array {
  const vector = toVector(named as unknown as NamedWeights);
  const bytes = atob(text.weights);
  for (let i = 0; i < bytes.length && TEXT + i < SIZE; i++)
    vector[TEXT + i] = ((bytes.charCodeAt(i) << 24) >> 24) * text.unit;
  return vector;
}

export const WEIGHTS: Float64Array = load();

/** What made the weights: the command, the months that it learnt from and measured the confidence on, its pages and seed. */
export const MADE = named.made;
