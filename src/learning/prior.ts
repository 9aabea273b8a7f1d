/**
 * The weights set by hand on forty articles, in nats: what learning starts from and is held near. Features and steps by role
 * stand in `prior.json`; what two neighbouring spans say is told here by rules over the classes of steps.
 */
import { CLASSES, type NamedWeights } from '../ingest/vocabulary/parameters.ts';
import hand from './prior.json' with { type: 'json' };

interface StepKinds {
  from: string;
  to: string;
  /** A new article begins. */
  opens: boolean;
  headless: boolean;
}

const parse = (name: string): StepKinds => {
  const [from = '', mark = '', to = ''] = name.split(' ');
  return { from, to, opens: mark !== '>', headless: mark === '||' };
};
const isText = (kind: string): boolean => kind === 'body' || kind.startsWith('lead-');
const inText = ({ from, to, opens }: StepKinds): boolean => isText(from) && isText(to) && !opens;

type Rule = readonly [feature: string, cost: number, where: (step: StepKinds) => boolean];

const RULES: readonly Rule[] = [
  ['the text before is unfinished', -3, ({ from, to }) => isText(from) && to === 'half'],
  ['the text before is unfinished', 2.5, ({ from, to }) => isText(from) && to === 'subheading'],
  [
    'the text before is unfinished',
    1.5,
    ({ from, to }) => isText(from) && !isText(to) && !['half', 'subheading', 'credit'].includes(to),
  ],
  ['the text before is unfinished', 2, ({ from, to, opens }) => isText(from) && isText(to) && opens],
  ['opens as news', 7, ({ to }) => to === 'body'],
  ['opens as news', 4, ({ to }) => to === 'lead-plain' || to === 'lead-signed'],
  ['opens as news', 8, ({ from, to }) => (from === 'subheading' || from === 'half') && to === 'body'],
  ['a wide gap', -0.8, ({ from, opens }) => from !== 'start' && opens],
  ['a very wide gap', -0.7, ({ from, opens }) => from !== 'start' && opens],
  ['a wide gap', 0.6, ({ from, opens }) => from !== 'start' && !opens],
  ['speaks of other things than the text before', -1, ({ from, opens }) => from !== 'start' && opens],
  ['reads as a caption', -0.6, ({ to, opens, headless }) => to === 'lead-plain' && opens && !headless],
  ['reads as a caption', -1, ({ to, headless }) => to === 'lead-plain' && headless],
  ['under a short text', -2, ({ from, to }) => from === 'lead-plain' && to === 'credit'],
  [
    'a credit ends the text before',
    4,
    ({ from, to, opens }) =>
      isText(from) && !opens && ['body', 'half', 'subheading', 'inner-byline', 'credit'].includes(to),
  ],
  ['a credit ends the text before', -3, ({ from, opens }) => isText(from) && opens],
  ['set flush, after an unfinished text', -1.5, inText],
  ['set flush', -2, ({ from, to }) => from === 'half' && isText(to)],
  ['set in', 2.5, ({ from, to }) => from === 'half' && isText(to)],
  ['set flush, and no caption', 2, (step) => isText(step.to) && step.from !== 'half' && !inText(step)],
  ['set in', -0.5, (step) => isText(step.to) && step.from !== 'half' && !inText(step)],
  [
    'a second byline with a mark of its own',
    2.5,
    ({ from, to, opens }) =>
      ['byline', 'credit', 'inner-byline'].includes(from) &&
      ['byline', 'credit', 'inner-byline'].includes(to) &&
      !opens,
  ],
  ['short, on a page with a column of briefs', -1.5, ({ to, headless }) => to === 'lead-plain' && !headless],
  ['a short line without an end before a new paragraph', 2.5, inText],
  ['a word of the text that the line end has cut', -1, inText],
  ['a word of the text that the line end has cut', 3, (step) => isText(step.to) && !inText(step)],
  ['in one block, and no prose', -3, inText],
  ['right under the label of a list of teasers', -2, ({ to }) => to === 'teaser'],
  ['right under the label of a column', -2, ({ to }) => to === 'title' || to === 'kicker'],
  ['right under the label of a column', 2, ({ to }) => to === 'subheading'],
  [
    'in one block, on a page of wrapped lines',
    1.5,
    ({ from, to }) =>
      from !== 'start' &&
      isText(from) !== isText(to) &&
      ![from, to].some((kind) => ['byline', 'credit', 'inner-byline'].includes(kind)),
  ],
  ['in one block, of one level, without a dash', 2.5, ({ from, to }) => from === 'kicker' && to === 'title'],
  ['after a dash', -6, ({ from, to }) => from === 'subheading' && to === 'subheading'],
  ['much longer than the line before', -3.2, ({ from, to }) => from === 'title' && to === 'subtitle'],
  ['a deeper heading mark', -2.7, ({ from, to }) => from === 'title' && to === 'subtitle'],
  ['a higher heading mark', 0.5, ({ from, to }) => from === 'title' && to === 'subtitle'],
  ['a deeper heading mark', 2.5, ({ from, to }) => from === 'kicker' && to === 'title'],
  ['a higher heading mark', -1, ({ from, to }) => from === 'kicker' && to === 'title'],
  ['apart, and long together', 3, ({ from, to }) => from === 'title' && to === 'title'],
  ['smaller type than before', 3, ({ from, to }) => from === 'title' && to === 'title'],
  ['smaller type than before', -2.5, ({ from, to }) => from === 'title' && to === 'subtitle'],
  ['the same type as before', 4, ({ from, to }) => from === 'title' && to === 'subtitle'],
  ['smaller type than before', 2, ({ from, to }) => from === 'kicker' && to === 'title'],
  ['the same type as before', 2, ({ from, to }) => from === 'kicker' && to === 'title'],
  ['a type a little different', -2, ({ from, to, opens }) => isText(from) && isText(to) && opens],
  ['a type a little different', 1, inText],
];

/** Lines of a head at its prior cost: three lines are rare, and so are two of very different length. */
const HEAD_LINES = {
  'lines of a head beyond the second': 1.5,
  'lines of very different length': 2.5,
};

export function priorWeights(): NamedWeights {
  const junctions: NamedWeights['junctions'] = {};
  for (const [feature, cost, where] of RULES)
    for (const name of CLASSES)
      if (where(parse(name))) {
        junctions[feature] ??= {};
        const row = junctions[feature];
        row[name] = (row[name] ?? 0) + cost;
      }
  const shapes = Object.fromEntries(
    Object.entries(HEAD_LINES).map(([feature, cost]) => [feature, { kicker: cost, title: cost, half: cost }]),
  );
  return { features: { ...hand.features, ...shapes }, junctions, steps: hand.steps, after: 0 };
}
