/** The built site as a crawler sees it: every file, every address in it, every place that an address can lead to. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface Reference {
  /** As written: `../01/#l038`. */
  address: string;
  /** What bears it: `a href`, `link href`, `guid`. */
  bearer: string;
  /** Line in the built file, from 1. */
  line: number;
}

export interface BuiltFile {
  /** Decoded path on the site: `/bylines/尹腾淑/`, `/feed.xml`. */
  path: string;
  /** From the project's root: `dist/index.html`. */
  file: string;
  references: Reference[];
  /** What a fragment may name. */
  ids: ReadonlySet<string>;
}

/** Attributes that always hold an address; in others one is known by its beginning. */
const ADDRESSES = new Set(['href', 'src', 'action', 'poster']);

/** Every file under `folder`; those of a kind that bears addresses are parsed. */
export function readBuiltSite(folder: string, origin: string): Map<string, BuiltFile> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => readBuiltFile(folder, join(entry.parentPath, entry.name), origin));
  return new Map(files.map((file) => [file.path, file]));
}

function readBuiltFile(folder: string, file: string, origin: string): BuiltFile {
  const path = file
    .slice(folder.length)
    .split(sep)
    .join('/')
    .replace(/\/index\.html$/, '/')
    .normalize();
  const empty = { path, file, references: [], ids: new Set<string>() };
  if (file.endsWith('.html')) return { ...empty, ...readHtml(readFileSync(file, 'utf8'), origin) };
  if (/\.(?:xml|opml|svg)$/.test(file)) {
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
    return { ...empty, references: addressesIn(parser.parse(readFileSync(file, 'utf8')), origin) };
  }
  if (/\.(?:json|webmanifest)$/.test(file)) {
    return { ...empty, references: addressesIn(JSON.parse(readFileSync(file, 'utf8')), origin) };
  }
  return empty;
}

function readHtml(html: string, origin: string): Pick<BuiltFile, 'references' | 'ids'> {
  const references: Reference[] = [];
  const ids = new Set<string>();
  const visit = (node: Tree.Node): void => {
    if ('attrs' in node) {
      const line = node.sourceCodeLocation?.startLine ?? 1;
      for (const { name, value } of node.attrs) {
        if (name === 'id') ids.add(value);
        for (const address of addressesOf(name, value, origin)) {
          references.push({ address, bearer: `${node.tagName} ${name}`, line });
        }
      }
    }
    for (const child of 'childNodes' in node ? node.childNodes : []) visit(child);
  };
  visit(parse(html, { sourceCodeLocationInfo: true }));
  return { references, ids };
}

function addressesOf(attribute: string, value: string, origin: string): string[] {
  if (attribute === 'srcset') return value.split(',').map((candidate) => candidate.trim().split(/\s/u)[0] ?? '');
  return ADDRESSES.has(attribute) || value.startsWith(`${origin}/`) ? [value] : [];
}

/** The site's own absolute addresses among all values of a parsed document. */
function addressesIn(value: unknown, origin: string, bearer = ''): Reference[] {
  if (typeof value === 'string') {
    return value.startsWith(`${origin}/`) && !/\s/u.test(value) ? [{ address: value, bearer, line: 1 }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    addressesIn(child, origin, Array.isArray(value) ? bearer : key),
  );
}
