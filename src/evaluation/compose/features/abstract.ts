/** An abstract between the headline and the text, under a label of its own: 核心阅读, 内容提要. */
import { leadIn } from '../lead-in.ts';
import type { Feature } from './feature.ts';

const LABELS = ['核心阅读', '核心阅读', '提要', '内容提要', '阅读提示', '编者按'];

/** Sentences of the text that could stand alone. */
const sentencesOf = (paragraphs: readonly string[]): string[] =>
  paragraphs.flatMap((text) => text.match(/(?<=^|[。！？])[^“”（）。！？]{14,60}。/gu) ?? []);

export const abstract: Feature = {
  fits: ({ genre, paragraphs, byline }) =>
    (genre === 'feature' || genre === 'commentary') &&
    byline.length > 0 &&
    !leadIn(paragraphs[0] ?? '') &&
    sentencesOf(paragraphs).length > 2,
  share: 0.9,
  apply: (prepared, rng) => {
    const { expected } = prepared;
    const sentences = rng.shuffle(sentencesOf(expected.paragraphs)).slice(0, rng.int(2, 3));
    const split = rng.chance(0.3);
    const added = [rng.pick(LABELS), ...(split ? sentences : [sentences.join('')])];
    expected.paragraphs = [...added, ...expected.paragraphs];
    prepared.sections = prepared.sections.map(({ before, text }) => ({ before: before + added.length, text }));
    prepared.bylineAfter = rng.chance(0.5) ? added.length : 0;
  },
};
