/** Learns the weights: stochastic gradient with a rate of its own for each weight (AdaGrad; Duchi, Hazan and Singer, 2011) and a Gaussian prior. */
import { SIZE, TEXT } from '../ingest/vocabulary/parameters.ts';
import { addGradient, type Example, SparseVector } from './objective.ts';

/** How far a weight may easily go from its prior, in nats, and how fast it learns; the weights of text pairs apart. */
const DEFAULTS = { sigma: 1.5, sigmaText: 0.5, rate: 0.25, rateText: 0.1 };

interface TrainOptions extends Partial<typeof DEFAULTS> {
  prior: Float64Array;
  start: Float64Array;
  /** Pages of one epoch, for the weight of the prior. */
  pages: number;
}

/** One weight vector that learns page by page. */
export class Learner {
  readonly weights: Float64Array;
  readonly #squares = new Float64Array(SIZE);
  readonly #gradient = new SparseVector(SIZE);
  readonly #sums = new Float64Array(SIZE);
  #averaged = 0;
  readonly #options: TrainOptions & typeof DEFAULTS;

  constructor(options: TrainOptions) {
    this.#options = { ...DEFAULTS, ...options };
    this.weights = Float64Array.from(options.start);
  }

  /** @returns the page's loss in nats; null where the lattice has not the true reading */
  learn(example: Example): number | null {
    const { prior, sigma, sigmaText, rate, rateText, pages } = this.#options;
    const gradient = this.#gradient;
    const loss = addGradient(example, this.weights, gradient);
    for (const at of gradient.touched) {
      const text = at >= TEXT;
      const spread = text ? sigmaText : sigma;
      const weight = this.weights[at] as number;
      const slope =
        (gradient.values[at] as number) +
        ((weight - (prior[at] as number)) / (spread * spread * pages)) * (text ? 40 : 4);
      this.#squares[at] = (this.#squares[at] as number) + slope * slope;
      this.weights[at] = weight - ((text ? rateText : rate) * slope) / Math.sqrt((this.#squares[at] as number) + 1);
    }
    gradient.clear();
    return loss;
  }

  /** Counts the weights as they are now in the average. */
  remember(): void {
    this.#averaged++;
    for (let i = 0; i < SIZE; i++) this.#sums[i] = (this.#sums[i] as number) + (this.weights[i] as number);
  }

  /** The average of what was remembered: steadier than the last weights. */
  average(): Float64Array {
    return this.#averaged === 0 ? this.weights : this.#sums.map((sum) => sum / this.#averaged);
  }
}
