/** The page about the archive's data. */
import type * as source from '../zh-Hans/data.ts';

export const data: typeof source.data = {
  title: 'Data',
  description:
    'The data of the whole archive: a file for each year, a JSON document for each issue, for research and for programs.',
  intro:
    'The data comes from the same reading as the pages. It is for research and for programs, without an account and without a limit.',
  volumes: 'Volumes',
  volumesText:
    'Each newspaper has two files for each year, compressed with gzip: JSON Lines with one article in each line (the keys are explained below), and plain text by issue and page. The data package (Frictionless Data Package) lists all files with their sizes and checksums.',
  package: 'Data package',
  sums: 'Checksums',
  jsonl: 'JSON Lines',
  text: 'Plain text',
  api: 'API',
  apiText:
    'The API is a set of static JSON files. Their addresses consist of the newspaper and the date. The document of the archive leads to each newspaper and each issue. All documents follow one JSON Schema (2020-12).',
  archive: 'Archive',
  newspaper: 'Newspaper (that of the newest issue)',
  issue: 'Issue (the newest one)',
  schema: 'JSON Schema',
  formats: 'Other formats',
  formatsText:
    'The page of each issue offers it as an e-book (EPUB), TEI, Markdown and plain text; issues with page pictures have an IIIF manifest.',
  harvest: 'Harvest (ResourceSync): the issues as TEI, and what changed',
  pictures: 'Page pictures (IIIF collection)',
  keys: 'Keys',
  /** Key → what it means. */
  keyTexts: [
    ['id', 'The id of the article: newspaper, date, page, and the line of its headline.'],
    ['url', 'The address of its page.'],
    [
      'title · titleSource',
      'The headline and its source: printed; derived from the first sentence; corrected by a person.',
    ],
    ['kicker · subtitle · column · series', 'The lines around the headline, the section and the series, if printed.'],
    ['genre', 'The genre: news, feature, commentary, photo, brief or teasers.'],
    ['byline', 'The byline: the role and the name of each person.'],
    ['paragraphs', 'Paragraphs and subheadings of the text, with their lines in the page file (lines).'],
    ['topics · places · subjects', 'Ids of topics and places; subjects are their names.'],
    [
      'confidence',
      'Confidence, 0 to 1: the share of such articles that were read without a fault on pages with known answers.',
    ],
    ['doubts · corrections', 'Doubts of the reading and corrections by people, with their lines.'],
    ['source', 'The page file, its lines, and its SHA-256.'],
    ['licence · rights', 'Terms of use, and who owns the text.'],
  ],
  promise: 'Promise',
  promiseText: 'Published addresses keep working. Keys may be added; none is removed or gets another meaning.',
};
