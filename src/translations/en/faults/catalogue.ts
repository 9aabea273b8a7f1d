/** What ingest says of folders, file names and what people wrote in YAML. */
import type * as source from '../../zh-Hans/faults/catalogue.ts';

const place = ({ entry, keys }: { entry: number; keys: string }): string =>
  [entry > 0 ? `entry ${entry}` : '', keys].filter(Boolean).join(', ') || 'The file';

const KEEP_ONE = 'Keep one of them.';

export const catalogueFaults: typeof source.catalogueFaults = {
  'discover/stray.seeds': {
    what: 'The file belongs to no newspaper and is not read.',
    remedy: 'Put it into a folder named by the newspaper and one named by the date, or take it away.',
  },
  'discover/stray.newspaper': {
    what: 'The file belongs to no issue and is not read.',
    remedy: "Put it into an issue's folder, named by its date.",
  },
  'discover/stray.issue': {
    what: 'The file is no page and is not read.',
    remedy: ({ endings }) => `A page is named by its number and comes as ${endings}: 01.txt.`,
  },
  'discover/newspaper': {
    what: ({ folder }) => `The folder ${folder} cannot name a newspaper.`,
    remedy:
      'Name it in lower-case Latin letters with hyphens, 60 at the most, and not as a part of the site (topics, search): city-daily.',
  },
  'discover/assumed.title': {
    what: ({ folder }) => `There is no newspaper.yaml; the title is taken from the folder: ${folder}.`,
    remedy: 'Write one with id, title and place.',
  },
  'discover/assumed.date': {
    what: ({ date }) => `There is no issue.yaml; the date is taken from the folder: ${date}.`,
    remedy: 'Write one with date, dateCertainty and pages.',
  },
  'discover/date': {
    what: ({ folder }) => `The folder ${folder} is no date.`,
    remedy: 'Name it by the day of publication: 2023-10-25, or 2023-10-25-b for a second edition.',
  },
  'discover/page': {
    what: ({ name }) => `${name} is no page's number.`,
    remedy: 'Name the file by its number, with a letter before it if the newspaper has sections: 01.txt, A01.txt.',
  },
  'discover/twice.page': {
    what: ({ first, others, page }) => `${first} and ${others} would make one page, ${page}; neither is read.`,
    remedy: 'Keep one of them, or give the other a number of its own.',
  },
  'discover/twice.issue': {
    what: ({ first, others }) => `${first} and ${others} would each hold the whole issue; neither is read.`,
    remedy: KEEP_ONE,
  },
  'discover/twice.whole': {
    what: ({ first, second, page }) => `${first} and ${second} both hold page ${page}; neither is read.`,
    remedy: KEEP_ONE,
  },
  'discover/no-mets': {
    what: 'There is no METS file, so the ALTO files are read in the order of their names.',
    remedy: 'Add mets.xml if the order is another.',
  },
  'discover/no-mets.numbered': {
    what: ({ name, page }) =>
      `There is no METS file, so the ALTO files are read in the order of their names: ${name} is page ${page}.`,
    remedy: 'Add mets.xml if the order is another.',
  },
  'discover/no-page': { what: 'The folder holds no page.', remedy: 'Add 01.txt, or take the folder away.' },
  'discover/picture': {
    what: ({ page }) => `There is a picture of page ${page}, and no such page.`,
    remedy: 'Name it as its page file is named, or take it away.',
  },
  'discover/corrections': {
    what: ({ page }) => `There is no page ${page} to correct.`,
    remedy: 'Name the file by its page: 01.corrections.yaml beside 01.txt.',
  },
  'catalogue/id': {
    what: ({ id }) => `The id ${id} is not the folder's name.`,
    remedy: ({ folder }) => `Write id: ${folder}.`,
  },
  'catalogue/date': {
    what: ({ date, folder }) => `The date ${date} is not the folder's, ${folder}.`,
    remedy: 'Mend the one that is wrong.',
  },
  'catalogue/page': {
    what: ({ page }) => `It names page ${page}, but the issue has no such page.`,
    remedy: ({ page }) => `Add ${page}.txt, or take the entry out.`,
  },
  'catalogue/twice': {
    what: ({ id, line }) => `The id ${id} stands twice, first on line ${line}.`,
    remedy: 'Give each entry an id of its own.',
  },
  'catalogue/redirect.page': {
    what: ({ from }) => `${from} is a page of the archive.`,
    remedy: 'Take the entry out; only what is gone may lead on.',
  },
  'catalogue/redirect.circle': {
    what: ({ from, to }) => `${from} leads to ${to} and from there back to itself.`,
    remedy: 'Let it lead to a page that is there.',
  },
  'catalogue/more': {
    what: ({ count }) => `${count} more mistakes of this file are not listed.`,
    remedy: 'Mend those that are listed and run it again.',
  },
  'catalogue/yaml': {
    what: ({ why }) => `This is no YAML: ${why}.`,
    remedy: 'Mend the line; a value with a colon or a # needs quotation marks.',
  },
  'catalogue/yaml.deep': {
    what: 'This is no YAML that can be read here: its brackets or lists lie in each other too deep.',
    remedy: 'Mend it.',
  },
  'catalogue/yaml.alias': {
    what: ({ name }) => `This is no YAML that can be read here: *${name} is an alias to YAML.`,
    remedy: ({ name }) => `Put the value into quotation marks: "*${name}".`,
  },
  'catalogue/key': { what: ({ key }) => `Unknown key ${key}.`, remedy: 'Take it out, or mend its spelling.' },
  'catalogue/key.near': {
    what: ({ key }) => `Unknown key ${key}.`,
    remedy: ({ nearest }) => `Write ${nearest}, if you mean that; else take it out.`,
  },
  'catalogue/key.refused': { what: ({ key }) => `The key ${key} is refused.`, remedy: 'Take it out.' },
  'catalogue/value': { what: ({ why, ...at }) => `${place(at)}: ${why}.`, remedy: 'Mend the value.' },
  'catalogue/value.missing': { what: (at) => `${place(at)}: it is missing.`, remedy: 'Add it.' },
  'catalogue/value.unknown': {
    what: (at) => `${place(at)}: this value is not known.`,
    remedy: ({ allowed }) => `Write one of ${allowed}.`,
  },
  'catalogue/value.kind': {
    what: ({ kind, ...at }) => `${place(at)}: this is not ${KINDS[kind] ?? kind}.`,
    remedy: 'Mend it.',
  },
  'catalogue/value.form': {
    what: (at) => `${place(at)}: it is not written as such a value must be.`,
    remedy: 'See how another file of seeds/ or the README writes it.',
  },
  'catalogue/value.few': {
    what: ({ least, ...at }) => `${place(at)}: it is too little or too short, the least is ${least}.`,
    remedy: 'Mend the value.',
  },
  'catalogue/value.many': {
    what: ({ most, ...at }) => `${place(at)}: it is too much or too long, the most is ${most}.`,
    remedy: 'Mend the value.',
  },
  'catalogue/value.page-name': {
    what: (at) => `${place(at)}: a page is named by its number, as its file is: 01.`,
    remedy: 'Name it as its file is named.',
  },
  'catalogue/value.page-twice': {
    what: ({ page, name, ...at }) => `${place(at)}: page ${page} is named twice, once as ${name}.`,
    remedy: 'Take one of them out.',
  },
  'catalogue/value.action': {
    what: ({ actions, ...at }) => `${place(at)}: it must say one of ${actions}.`,
    remedy: 'Mend the entry.',
  },
  'catalogue/value.slashes': {
    what: (at) => `${place(at)}: an address begins and ends with a slash.`,
    remedy: 'Mend the value.',
  },
  'catalogue/value.site-page': {
    what: (at) => `${place(at)}: an address leads to a page of this site, without .. \\ ? or #.`,
    remedy: 'Mend the value.',
  },
  'catalogue/value.home-gone': {
    what: (at) => `${place(at)}: the home page cannot be gone.`,
    remedy: 'Mend the value.',
  },
  'catalogue/value.no-folder': {
    what: (at) => `${place(at)}: a part of the address is the name of a file, or too long for a page.`,
    remedy: 'Mend the value, or take the entry out.',
  },
  'catalogue/value.no-address': {
    what: ({ text, ...at }) => `${place(at)}: ${text} is no address.`,
    remedy: 'Write one such as https://archive.example.org.',
  },
  'catalogue/value.query': {
    what: ({ text, ...at }) => `${place(at)}: an address has no query (${text}).`,
    remedy: 'Mend the value.',
  },
  'catalogue/value.fragment': {
    what: ({ text, ...at }) => `${place(at)}: an address has no fragment (${text}).`,
    remedy: 'Mend the value.',
  },
  'catalogue/value.colour': {
    what: (at) => `${place(at)}: a colour is written "#9b2118", in quotation marks.`,
    remedy: 'Mend the value.',
  },
  'catalogue/value.contact': {
    what: (at) => `${place(at)}: it is neither an e-mail address nor the address of a page.`,
    remedy: 'Mend the value.',
  },
  'catalogue/value.path': {
    what: (at) => `${place(at)}: a path begins and ends with a slash: /archive/.`,
    remedy: 'Mend the value.',
  },
  'catalogue/value.path-twice': {
    what: ({ url, ...at }) => `${place(at)}: the path stands in url too (${url}).`,
    remedy: 'Write it in one of them.',
  },
  'catalogue/value.feed-id': {
    what: (at) => `${place(at)}: it is neither a UUID nor a tag: URI.`,
    remedy: 'Mend the value.',
  },
  'catalogue/value.language': {
    what: (at) => `${place(at)}: this is no language tag.`,
    remedy: 'Write zh-Hans, zh-Hant, en, fr or another.',
  },
};

/** What a value of a YAML file should be, by the schema's word for it. */
const KINDS: Record<string, string> = {
  string: 'a text, in quotation marks where it looks like a number or a date',
  int: 'a whole number',
  number: 'a number',
  array: 'a list, each entry with - before it',
  object: 'keys with values',
};
