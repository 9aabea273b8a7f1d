/**
 * Every message of ingest and the values that its sentences name. A new message is a line here and a sentence in each
 * language of `src/translations/<language>/faults/`; the types refuse one without the other.
 */
type None = Record<never, never>;

/** Why a path may not be opened. `code` is the system's: EACCES. */
export type FileReason = 'folder' | 'pipe' | 'socket' | 'device' | 'other' | 'outside' | 'link' | 'closed';

/** What a file is refused for that holds more than its kind does. In MB. */
interface Size {
  megabytes: string;
  limit: number;
}

/** Where a correction should point instead. */
type NearestLine = { nearest: number; words: string };

/** What a value of a YAML file is not. `at` is where it stands: `entry 2, set.title`. */
interface Value {
  /** Counted from 1; 0 outside a list. */
  entry: number;
  /** `set.title`; empty where the whole file or entry is meant. */
  keys: string;
}

export interface MessageValues {
  'discover/stray.seeds': None;
  'discover/stray.newspaper': None;
  'discover/stray.issue': { endings: string };
  'discover/newspaper': { folder: string };
  'discover/assumed.title': { folder: string };
  'discover/assumed.date': { date: string };
  'discover/date': { folder: string };
  'discover/page': { name: string };
  'discover/twice.page': { first: string; others: string; page: string };
  'discover/twice.issue': { first: string; others: string };
  'discover/twice.whole': { first: string; second: string; page: string };
  'discover/no-mets': None;
  'discover/no-mets.numbered': { name: string; page: string };
  'discover/no-page': None;
  'discover/corrections': { page: string };
  'discover/picture': { page: string };

  'catalogue/id': { id: string; folder: string };
  'catalogue/date': { date: string; folder: string };
  'catalogue/page': { page: string };
  'catalogue/twice': { id: string; line: number };
  'catalogue/redirect.page': { from: string };
  'catalogue/redirect.circle': { from: string; to: string };
  'catalogue/yaml': { why: string };
  'catalogue/yaml.deep': None;
  'catalogue/yaml.alias': { name: string };
  'catalogue/key': { key: string };
  'catalogue/key.near': { key: string; nearest: string };
  'catalogue/key.refused': { key: string };
  'catalogue/value': Value & { why: string };
  'catalogue/value.missing': Value;
  'catalogue/value.unknown': Value & { allowed: string };
  'catalogue/value.kind': Value & { kind: string };
  'catalogue/value.form': Value;
  'catalogue/value.few': Value & { least: string };
  'catalogue/value.many': Value & { most: string };
  'catalogue/value.page-name': Value;
  'catalogue/value.page-twice': Value & { page: string; name: string };
  'catalogue/value.action': Value & { actions: string };
  'catalogue/value.slashes': Value;
  'catalogue/value.site-page': Value;
  'catalogue/more': { count: number };
  'catalogue/value.home-gone': Value;
  'catalogue/value.no-folder': Value;
  'catalogue/value.no-address': Value & { text: string };
  'catalogue/value.query': Value & { text: string };
  'catalogue/value.fragment': Value & { text: string };
  'catalogue/value.colour': Value;
  'catalogue/value.contact': Value;
  'catalogue/value.path': Value;
  'catalogue/value.path-twice': Value & { url: string };
  'catalogue/value.feed-id': Value;
  'catalogue/value.language': Value;

  'read/file': { code: string };
  'read/file.deep': None;
  'read/file.folder': None;
  'read/file.pipe': None;
  'read/file.socket': None;
  'read/file.device': None;
  'read/file.other': None;
  'read/file.outside': None;
  'read/file.link': None;
  'read/file.closed': { code: string };
  'read/file.list-size': Size;
  'read/size.page': Size;
  'read/size.issue': Size;
  'read/lines': { lines: number; limit: number };
  'read/picture': { why: string };
  'read/picture.jp2': None;
  'read/picture.size': Size;
  'read/picture.pixels': { megapixels: number; limit: number };
  'read/pages.most': { limit: number };
  'read/pages': { count: number; ending: string };
  'read/binary': None;
  'read/encoding.gb': { file: string };
  'read/encoding.other': None;
  'read/encoding.declared': { encoding: string };
  'read/encoding.markup-gb': { file: string };
  'read/encoding.markup-other': None;
  'read/empty.text': None;
  'read/empty.alto': None;
  'read/empty.hocr': None;
  'read/bom': None;
  'read/line-end': None;
  'read/control': None;
  'read/replaced': { count: number };
  'read/mojibake': { was: string; readAs: string; garbled: string; meant: string };
  'read/no-letters': None;
  'read/unmapped': None;
  'read/no-han': { letters: number; han: number; name: string };
  'read/xml': { why: string };
  'read/xml.unclosed': { name: string; line: number };
  'read/xml.deep': { depth: number };
  'read/no-alto.mets': { wanted: string; root: string };
  'read/no-alto.alto': { wanted: string; root: string };
  'read/no-alto.other': { wanted: string; root: string };
  'read/no-hocr': None;
  'read/html': None;
  'read/broken.page': { why: string; place: string };
  'read/broken.issue': { why: string; place: string };

  'mets/no-pages': None;
  'mets/missing.none': { page: number };
  'mets/missing.outside': { href: string; page: number };
  'mets/missing.refused': { href: string; page: number; reason: FileReason };
  'mets/twice': { href: string; page: number };
  'mets/missing.gone': { href: string; page: number };

  'pdf/no-text': { name: string };
  'pdf/unmapped': { name: string };
  'pdf/encrypted': { name: string };
  'pdf/broken': { why: string };
  'pdf/broken.end': None;
  'pdf/broken.other': None;

  'segment/no-article': None;

  'run/no-seeds': { folder: string };
  'write/full': None;
  'write/failed': { why: string };
  'run/epoch': { epoch: string };

  'correct/unfit': None;
  'correct/no-match.elsewhere': { line: number; words: string; found: number };
  'correct/no-match.similar': { line: number; words: string; similar: string; found: number };
  'correct/no-match.words': { line: number; words: string };
  'correct/no-match.past': { last: number; line: number } & NearestLine;
  'correct/no-match.blank': { line: string } & NearestLine;
  'correct/no-match.no-text': { line: string };
  'correct/no-match.article': { line: number; title: string; nearest: number };
  'correct/no-match.no-articles': { line: number };
  'correct/no-match.topic': { topic: string; topics: string };
  'correct/no-match.join': { line: number; around: number };
  'correct/no-match.first': { line: number };
}
