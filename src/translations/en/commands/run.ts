/** What commands say of their arguments, of archives, and of what they did. */
import type * as source from '../../zh-Hans/commands/run.ts';

export const error: typeof source.error = 'error: ';

export const options: typeof source.options = {
  unknown: (option) => `Unknown option '${option}'.`,
  value: (option) => `The option '${option}' wants a value, or should have none.`,
  missing: 'An argument is missing.',
  unexpected: (argument) => `Unexpected argument '${argument}'.`,
  language: (language) => `There is no language '${language}'. Choose zh-Hans, zh-Hant or en.`,
};

export const archive: typeof source.archive = {
  empty: ({ folder, given }) =>
    `${folder} is no archive: it has neither seeds/ nor content/. Make one: npm run new -- "${given}"`,
  missing: ({ folder, given }) =>
    `${folder} is no archive: there is no such folder. Make one: npm run new -- "${given}"`,
  unreadable: ({ folder, code }) => `${folder} is no folder that can be read (${code}). Choose another.`,
  held: ({ folder, file }) => `${folder} holds files already, ${file} among them. Choose an empty folder or a new one.`,
  made: ({ folder, settings }) => `Made an archive in ${folder}. Its settings: ${settings}`,
  next: (folder) => `Read, build and see it: npm start -- --archive "${folder}"`,
};

export const ingest: typeof source.ingest = {
  upToDate: (content) => `${content}/ is up to date`,
  changed: ({ files, content }) => `${files} files changed in ${content}/`,
  wouldChange: ({ files, content }) => `${files} files would change in ${content}/`,
  done: ({ outcome, seconds, content }) => `${outcome} (${seconds} s); report: ${content}/report.json`,
  stale: ({ content, list }) => `${content}/ is stale:\n${list}\nRun npm run ingest and commit what changes.`,
  kinds: { new: 'new', changed: 'changed', gone: 'gone' },
  errors: (count) => `${count === 1 ? 'one error' : `${count} errors`}, see above; everything else was read`,
  progress: ({ done, total }) => `${done} of ${total} issues …`,
};

export const serve: typeof source.serve = {
  noSite: (folder) => `no built site in ${folder}. Run: npm run build`,
  taken: ({ port, next }) =>
    `port ${port} is taken by another program. Stop that one, or choose another: PORT=${next} npm start`,
  rights: (port) => `port ${port} needs more rights. Choose one above 1023: PORT=4321`,
  noHost: (host) => `this machine has no address ${host}. Choose --host 0.0.0.0 for all that it has`,
  noPort: (text) => `${text} is no port: 0 (any free one) to 65535`,
  served: (address) => `The archive is served, Ctrl-C stops it: ${address}`,
  shown: (address) => `The archive is shown as it changes, Ctrl-C stops it: ${address}`,
  needsBuild: 'Search and reading without network need a build: npm start',
  notStarted: (why) => `Astro’s server did not start: ${why}`,
};

export const start: typeof source.start = {
  reading: 'Reading seeds/ into content/',
  building: 'Building content/ into dist/',
  notBuilt: 'the site was not built, see above',
  someUnread: 'Some pages of seeds/ could not be read (see above); the archive holds all others.',
};

export const trace: typeof source.trace = {
  noLine: (place) => `${place} names no line. Write the file, a colon and the line's number.`,
  noFile: (path) => `There is no file ${path}. Name a page file under seeds/.`,
  noPage: (path) => `${path} is no page: pages lie in a seeds folder as <newspaper>/<date>/01.txt.`,
  unread: (path) => `${path} is not read.`,
  several: ({ file, first }) => `${file} holds several pages. Name one: ${first}:1`,
  failed: 'The page could not be read.',
  pastEnd: ({ file, line, last }) => `${file} has no line ${line}; its last line with text is ${last}.`,
  blank: ({ file, line, near }) => `Line ${line} of ${file} is blank. Next to it, text stands on ${near}.`,
};

export const permalinks: typeof source.permalinks = {
  added: ({ count, file }) => `${count} addresses are new in ${file}`,
};
