/** The colophon. */
import type * as source from '../zh-Hans/about.ts';
import { counts } from './labels.ts';

export const about: typeof source.about = {
  title: 'About this archive',
  description: 'What this is, how its texts were prepared, and whom they belong to.',
  archive: ({ archive, tagline }) => `${archive}: ${tagline}. `,
  publisher: (publisher) => `It is kept by ${publisher}. `,
  intro:
    'Libraries and newspapers bind the issues of a year into a volume. This archive does the same with text: it puts the text of newspaper pages in order, issue by issue, page by page and article by article, so that it can be read, searched, cited and followed.',
  holdings: 'Holdings',
  held: ({ newspapers, issues, pages, articles, characters }) =>
    `${counts.newspapers(newspapers)}, ${counts.issues(issues)}, ${counts.pages(pages)}, ${counts.articles(articles)}, about ${counts.characters(characters)}. `,
  span: ({ first, last }) => `The earliest issue is of ${first}, the latest of ${last}. `,
  inferred: (issues) =>
    `The date of ${counts.issues(issues)} is not printed on the pages and was inferred from their contents. `,
  doubted: (articles) =>
    `${counts.articles(articles)} ${articles === 1 ? 'has an uncertain reading' : 'have uncertain readings'}, described below the text.`,
  reading: 'How the text is prepared',
  readingText: [
    'What is received is plain text extracted from the pages: lines broken, columns cut, headlines and text mixed. A program looks at the whole page at once. From the look and the words of the lines it decides which are kicker, headline, deck, byline and text, whether headlines stand before or after their texts on that page, and where each article begins and ends. It then gathers the lines of each article and joins the paragraphs that a column’s end had cut.',
    'The text is kept as printed, but for a few repairs: broken lines are joined, spaces between characters removed, half-width punctuation in Chinese made full-width, straight quotation marks made curly. The program changes no misread characters. Where a person has corrected the text, the words before and after and the reason are given below the article.',
    'Nothing is lost without a word: each page has a view of its text as received, line by line, with what became of every line. Lines that went into no article are listed there with the reason. Each article names the file, the lines and the checksum that it comes from.',
  ],
  confidence: 'How reliable the text is',
  confidenceText:
    'Each article carries a degree of confidence, measured on pages whose correct reading is known. Uncertain readings are explained in a sentence and linked to the line as received. Where you find a mistake, the printed newspaper is the authority.',
  citing: 'Citations and addresses',
  citingText:
    'Below each article stands a citation in the form of GB/T 7714, with files in BibTeX, RIS and CSL-JSON; Zotero takes them directly. Addresses that have been published stay valid: where an article has moved, the old address leads to the new one.',
  offline: 'Without a network',
  offlineBefore: 'Pages that you have read stay on your device. You can also ',
  offlineLink: 'save a year, a newspaper or the whole archive',
  offlineAfter:
    ' and then read and search it without a network. On a phone you can add this site to the home screen and open it like an app.',
  rights: 'Rights',
  licence: (licence) => ` What this archive adds: ${licence}.`,
  contact: 'Contact: ',
  program: ' The program of this site is published under the MIT licence.',
  technique: 'Technique',
  techniqueText:
    'All pages are static. There are no accounts and no tracking, and everything but search and offline reading works without scripts. Search runs in your browser: what you look for is sent to no server. The display type is cut from Noto Serif SC, used under the SIL OFL 1.1.',
};
