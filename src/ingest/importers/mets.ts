/** METS: the ALTO files of an issue and the order of its pages. */
import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fault } from '../../model/message.ts';
import { whyNoFile } from '../seed-files.ts';
import { importAlto } from './alto.ts';
import { type ImportedFile, type ImportedPage, type SourceFile, unreadableFile, unreadablePage } from './importer.ts';
import { descendants, type XmlNode } from './xml.ts';
import { readXml } from './xml-file.ts';

/** The ALTO file of a page, as the METS file names it. */
interface NamedFile {
  href: string;
  line: number;
}

export async function importMets(input: SourceFile): Promise<ImportedFile> {
  const read = await readXml(input, 'mets');
  if ('code' in read) return unreadableFile(read);
  const pages = pageFiles(read.root);
  if (pages.length === 0) return unreadableFile(fault('mets/no-pages', { file: input.file, line: read.root.line }));
  return { count: pages.length, messages: [], pages: readEach(input, pages) };
}

async function* readEach(
  mets: SourceFile,
  pages: readonly (NamedFile & { page: number })[],
): AsyncGenerator<ImportedPage> {
  const read = new Set<string>();
  for (const { href, line, page } of pages) {
    const isRead = href !== '' && read.has(href);
    read.add(href);
    yield isRead
      ? unreadablePage(fault('mets/twice', { file: mets.file, line }, { href, page }))
      : await readNamed(mets, href, line, page);
  }
}

async function readNamed(mets: SourceFile, href: string, line: number, page: number): Promise<ImportedPage> {
  const place = { file: mets.file, line };
  const local = localPath(href);
  if (href === '') return unreadablePage(fault('mets/missing.none', place, { page }));
  if (local === null) return unreadablePage(fault('mets/missing.outside', place, { href, page }));
  const named = { path: join(dirname(mets.path), local), file: posix.join(posix.dirname(mets.file), local) };
  if (!existsSync(named.path)) return unreadablePage(fault('mets/missing.gone', place, { href: local, page }));
  const why = whyNoFile(named.path, dirname(mets.path));
  if (why) return unreadablePage(fault('mets/missing.refused', place, { href: local, page, reason: why.reason }));
  const { pages, messages } = await importAlto(named);
  for await (const opened of pages) return opened;
  return { source: null, messages };
}

/** `file://./alto/0001.xml` → `alto/0001.xml`; null for a path outside the METS file's folder. */
function localPath(href: string): string | null {
  const path = posix.normalize(unescapeUrl(href.replace(/^file:(?:\/\/(?!\/)|(?!\/))/u, '')));
  return path.startsWith('/') || path.startsWith('..') || /^[a-z][a-z0-9+.-]*:/iu.test(path) ? null : path;
}

function unescapeUrl(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Pages in the order of the physical structure, each with its ALTO file. `href` is empty if the page has none. */
function pageFiles(root: XmlNode): (NamedFile & { page: number })[] {
  const files = altoFiles(root);
  const maps = [...descendants(root, 'structMap')];
  const physical = maps.find(({ attributes }) => /physical/iu.test(attributes.TYPE ?? '')) ?? maps[0];
  const divs = physical ? pageDivs(physical) : [];
  const ordered = divs.every(({ attributes }) => Number(attributes.ORDER) > 0)
    ? divs.toSorted((a, b) => Number(a.attributes.ORDER) - Number(b.attributes.ORDER))
    : divs;
  return ordered.map((div, i) => ({
    ...(fileIds(div).flatMap((id) => files.get(id) ?? [])[0] ?? { href: '', line: div.line }),
    page: i + 1,
  }));
}

/** The ALTO files by their ids. A file is ALTO if its group says so; if no group does, if its name ends in .xml. */
function altoFiles(root: XmlNode): Map<string, NamedFile> {
  const files = [...descendants(root, 'fileSec')].flatMap((section) => listFiles(section, ''));
  const told = files.filter(({ use }) => /alto|fulltext|ocr|text/iu.test(use));
  const chosen = told.length > 0 ? told : files.filter(({ href }) => /\.xml$/iu.test(href));
  return new Map(chosen.map(({ id, href, line }) => [id, { href, line }]));
}

function listFiles(group: XmlNode, use: string): (NamedFile & { id: string; use: string })[] {
  const own = `${use} ${group.attributes.USE ?? ''} ${group.attributes.ID ?? ''}`;
  return group.children.flatMap((node) => {
    if (node.name === 'fileGrp') return listFiles(node, own);
    const location = node.children.find(({ name }) => name === 'FLocat');
    const href = location?.attributes['xlink:href'] ?? location?.attributes.href ?? '';
    return node.name === 'file' ? [{ id: node.attributes.ID ?? '', href, line: node.line, use: own }] : [];
  });
}

/** The lowest divisions that point to files. */
function pageDivs(node: XmlNode): XmlNode[] {
  return node.children.flatMap((one) => {
    if (one.name !== 'div') return [];
    const below = pageDivs(one);
    const isPage = /page/iu.test(one.attributes.TYPE ?? '') && fileIds(one).length > 0;
    return isPage || below.length === 0 ? (fileIds(one).length > 0 ? [one] : []) : below;
  });
}

const fileIds = (div: XmlNode): string[] =>
  div.children
    .filter(({ name }) => name === 'fptr')
    .flatMap((pointer) => [
      pointer.attributes.FILEID,
      ...[...descendants(pointer, 'area')].map((area) => area.attributes.FILEID),
    ])
    .filter((id) => id !== undefined);
