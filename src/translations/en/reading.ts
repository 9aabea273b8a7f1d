/** An article's page, and the articles of a newspaper page. */
import type * as source from '../zh-Hans/reading.ts';

export const article: typeof source.article = {
  text: 'Text',
  sourceLine: (line) => `Line ${line} of the original`,
  continuedOn: (page) => `Continued on page ${page}`,
  continuedMissing: (page) => `Continued on page ${page} (not held)`,
  continuedFrom: (page) => `Continued from ${page}: `,
  restBefore: 'The rest was printed on ',
  restAfter: ' and has been joined to the text above.',
  share: 'Share',
  print: 'Print',
  samePage: (page) => `Also on ${page}`,
  subjects: 'Topics and places',
  related: 'Related articles',
  pagesOfIssue: 'Pages of this issue',
};

export const previousNext: typeof source.previousNext = {
  articles: 'Articles',
  pages: 'Pages',
  issues: 'Issues',
  volumes: 'Volumes',
  previousArticle: 'Previous article',
  nextArticle: 'Next article',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  previousIssue: 'Previous issue',
  nextIssue: 'Next issue',
  previousVolume: 'Previous volume',
  nextVolume: 'Next volume',
  onOtherPage: ({ label, page }) => `${label} (${page})`,
};

export const citing: typeof source.citing = {
  title: 'Cite this article',
  dateInferred: 'No date is printed on the page; the date in square brackets is inferred.',
  copy: 'Copy the citation',
};

export const provenance: typeof source.provenance = {
  title: 'Source of the text',
  original: 'Original',
  continuation: 'Original of the continuation',
  lines: 'Lines',
  checksum: 'Checksum (SHA-256)',
  address: 'Address',
  id: 'Identifier',
};

export const reading: typeof source.reading = {
  title: 'About this transcription',
  summary: ({ confidence, percent }) =>
    `A program put this article together from the text of the page. ${confidence} (about ${percent}%). Misprints are kept as in the original.`,
  confidence: {
    high: 'It is very likely to be right',
    good: 'It is likely to be right',
    fair: 'It may have faults',
    low: 'It is uncertain: please compare it with the original',
  },
  titleDerived: 'The page has no headline for it; the one above is taken from the first sentence.',
  titleCorrected: 'The headline has been corrected by hand.',
  doubts: 'Uncertain readings',
  corrections: 'Corrections by hand',
  sourceLines: (lines) => `${/[-,]/.test(String(lines)) ? 'Lines' : 'Line'} ${lines} of the original`,
};

export const dateNote: typeof source.dateNote = {
  inferred: 'No date is printed on the pages; this date is inferred.',
  assumed: 'No date is printed on the pages; this date is that of the folder in which the issue was received.',
  evidence: ' Evidence, as catalogued: ',
};

export const doubts: typeof source.doubts = {
  'title/vertical': 'The headline is set vertically and was broken into single characters; it may be incomplete.',
  'title/derived': 'No headline was found on the page; the one shown is taken from the first sentence.',
  'title/apart': 'The two lines of the headline stand far apart on the page and were joined by the program.',
  'title/unclosed': ({ sign }) => `The sign ${sign} in the headline has no partner; words may be missing.`,
  'article/boundary': 'Where this article begins and ends can be read in another way too.',
  'paragraph/unfinished': ({ words }) =>
    `A paragraph breaks off after “${words}”; words may be missing in the original.`,
  'paragraph/fragment': ({ words }) =>
    `The text begins in the middle of a sentence, “${words}”; what comes before may be missing.`,
  'text/quotes': ({ sign }) => `The sign ${sign} has no partner; characters may be misread.`,
  'column/far': ({ column }) =>
    `The name of the column, “${column}”, stands far from the article; the program put them together.`,
};

export const doubtUnknown: typeof source.doubtUnknown = (code) => `The reading is uncertain here (${code}).`;

export const marks: typeof source.marks = {
  doubt: 'Uncertain',
  correction: 'Corrected',
  doubtSign: '?',
  correctionSign: '✎',
  before: 'Printed as ',
  after: ', changed to ',
  all: 'All notes on this article',
  titleLine: ({ label, title }) => `${label}: ${title}`,
};

export const secondReading: typeof source.secondReading = {
  title: 'Another reading',
  take: (file) => `To take it, add this entry to ${file}:`,
  copy: 'Copy the entry',
  reason: 'The other reading is right.',
};

export const reportMistake: typeof source.reportMistake = {
  link: 'Report a mistake',
  hint: 'Select the words that are wrong first: the form then has them.',
  subject: 'Correction: {page}, line {line}',
  body: `Please write the right words after "with"; anything else may stand here:


Address: {address}

{page}:
- replace: {words}
  with: {words}
  line: {line}
  reason: Reported by a reader.
`,
};
