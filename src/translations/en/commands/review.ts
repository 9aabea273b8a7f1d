/** What `npm run review` and `npm run corrections` say. */
import type * as source from '../../zh-Hans/commands/review.ts';

export const review: typeof source.review = {
  title: ({ shown, total }) => `${total} doubtful articles, here the ${shown} most doubtful`,
  explain:
    'Each with its lines, the reading as it is and the other one. If the other is right, add its entry to the file named there, and run npm run ingest.',
  now: 'now',
  or: 'or',
  none: 'No other reading comes near; compare it with the page, and write a correction if it needs one.',
  copied: 'Copied',
  written: ({ path, shown, total }) => `${path}: ${shown} of ${total} doubtful articles`,
  noArticles: (folder) => `${folder} has no articles/. Let ingest write it: npm run ingest`,
  noNewspaper: (newspaper) => `There is no newspaper ${newspaper}. Write the name of its folder in seeds/.`,
  noDate: (date) => `${date} is no date. Write 2023, 2023-10 or 2023-10-25.`,
  noLimit: (limit) => `${limit} is no number of articles. Write a whole number from 1.`,
};

export const corrections: typeof source.corrections = {
  noFile: (path) => `There is no file ${path}.`,
  none: (file) =>
    `${file} holds no corrections. For each page write a line “newspaper/date/page:”, as liaocheng-ribao/2023-10-25/01:, and its entries below it.`,
  noPage: (page) => `The archive has no page ${page}, or cannot read it.`,
  entries: ({ added, file }) =>
    added === 0 ? `all of them are in ${file} already` : `${added} new in ${file} would change this:`,
  nothing: 'no article changes',
  howToWrite: 'Nothing was written. To write it, run the same with --write.',
  next: 'Written. Now run npm run ingest.',
  refused: (count) => `${count} not taken, see above`,
};
