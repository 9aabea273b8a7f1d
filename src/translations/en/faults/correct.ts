/** What ingest says of a page's reading, of corrections to it, and of a run. */
import type * as source from '../../zh-Hans/faults/correct.ts';

export const correctFaults: typeof source.correctFaults = {
  'segment/no-article': {
    what: 'No article was found on the page.',
    remedy: 'See whether it is a page of a newspaper, and whether its lines are in order.',
  },
  'run/no-seeds': {
    what: ({ folder }) => `There is no folder ${folder}.`,
    remedy: 'Make it, with a folder for each newspaper, or name another with --seeds.',
  },
  'write/full': {
    what: 'The disk that holds content/ is full. Nothing there is half-written.',
    remedy: 'Free space there and run it again.',
  },
  'write/failed': {
    what: ({ why }) => `content/ could not be written: ${why}.`,
    remedy: 'Mend that and run it again.',
  },
  'run/epoch': {
    what: ({ epoch }) => `${epoch} is no number of seconds.`,
    remedy: 'Set it to seconds since 1970 (git log -1 --format=%ct prints those of the last commit), or unset it.',
  },
  'correct/unfit': {
    what: 'No reading of the page fits the roles and bounds that are given; they were left out.',
    remedy:
      'Give also the lines beside them their roles: a subheading has text after it, a headline has text on one side.',
  },
  'correct/no-match.elsewhere': {
    what: ({ line, words }) => `Line ${line} has no “${words}”.`,
    remedy: ({ found }) => `It stands on line ${found}: write line: ${found}.`,
  },
  'correct/no-match.similar': {
    what: ({ line, words }) => `Line ${line} has no “${words}”.`,
    remedy: ({ similar, found }) => `The nearest is “${similar}” on line ${found}.`,
  },
  'correct/no-match.words': {
    what: ({ line, words }) => `Line ${line} has no “${words}”.`,
    remedy: 'Nothing like it stands on the page; take the entry out.',
  },
  'correct/no-match.past': {
    what: ({ last, line }) => `The page ends on line ${last}, before ${line}.`,
    remedy: ({ nearest, words }) => `The nearest line with text is ${nearest}: “${words}”.`,
  },
  'correct/no-match.blank': {
    what: ({ line }) => `There is no text on line ${line}.`,
    remedy: ({ nearest, words }) => `The nearest line with text is ${nearest}: “${words}”.`,
  },
  'correct/no-match.no-text': {
    what: ({ line }) => `There is no text on line ${line}.`,
    remedy: 'The page has no text.',
  },
  'correct/no-match.article': {
    what: ({ line }) => `No article begins on line ${line}.`,
    remedy: ({ title, nearest }) => `The nearest is “${title}”, on line ${nearest}.`,
  },
  'correct/no-match.no-articles': {
    what: ({ line }) => `No article begins on line ${line}.`,
    remedy: 'The page has none.',
  },
  'correct/no-match.topic': {
    what: ({ topic }) => `There is no topic ${topic}.`,
    remedy: ({ topics }) => `Choose from topics.yaml: ${topics}, …`,
  },
  'correct/no-match.join': {
    what: ({ line }) => `No article begins on line ${line}.`,
    remedy: ({ around }) => `The article that it stands in begins on line ${around}: write join: ${around}.`,
  },
  'correct/no-match.first': {
    what: ({ line }) => `No article begins on line ${line}.`,
    remedy: 'The page has no article before it; take the entry out.',
  },
};
