/**
 * The articles that pages are composed from: the gold articles as they were printed, and articles written for this purpose in
 * the manner of many kinds of newspaper (`pool/*.json`: lists of items in the gold shape, where a 小标题 stands among the
 * paragraphs as `## 小标题`).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExpectedItem } from '../score/compare.ts';
import { pairQuotes, restorePrint, widen } from './restore-print.ts';

/** An article as printed: no wraps, no kerning, full-width punctuation. `subheadings` stand in `sections` with their places. */
export interface PoolArticle extends ExpectedItem {
  /** Where it comes from: `pool/county.json#3`. */
  from: string;
  sections: { before: number; text: string }[];
}

const HERE = import.meta.dirname;

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Takes the 小标题 out of the paragraphs. `before` is the number of the paragraph that follows. */
function fromPool(item: ExpectedItem, from: string): PoolArticle {
  const paragraphs: string[] = [];
  const sections: PoolArticle['sections'] = [];
  for (const paragraph of item.paragraphs) {
    if (paragraph.startsWith('## ')) sections.push({ before: paragraphs.length, text: paragraph.slice(3) });
    else paragraphs.push(paragraph);
  }
  return { ...item, paragraphs, sections, subheadings: sections.map((section) => section.text), from };
}

const printTitle = (text: string | undefined): string | undefined =>
  text && pairQuotes(widen(text.replace(/^[-—]+/, '').replace(/ (?=\d)|(?<=\d) /g, '')));

/** The rest of a sentence whose beginning the gold page has lost: `畔，无声诉说着`. */
const FRAGMENT = /^\p{Script=Han}，/u;

/** Gold files list the 小标题 without their places, so they are spread evenly. */
function fromGold(item: ExpectedItem, from: string): PoolArticle {
  const paragraphs = item.paragraphs.map(restorePrint).filter((text, i) => i > 0 || !FRAGMENT.test(text));
  const headings = item.subheadings ?? [];
  const sections = headings.map((text, i) => ({
    before: Math.round(((i + 1) * paragraphs.length) / (headings.length + 1)),
    text,
  }));
  const { topics_any: _any, topics_ok: _ok, ...rest } = item;
  return {
    ...rest,
    headline: printTitle(item.headline),
    kicker: printTitle(item.kicker),
    subhead: printTitle(item.subhead),
    column: item.column?.replaceAll(' ', ''),
    paragraphs,
    sections,
    from,
  };
}

const jsonFiles = (dir: string): string[] =>
  readdirSync(dir)
    .filter((file) => file.endsWith('.json'))
    .sort();

/** Every article that may be used: gold articles with a certain headline, then those of `pool/`. */
export function loadPool(): PoolArticle[] {
  const goldDir = join(HERE, '../../../tests/gold');
  const gold = jsonFiles(goldDir).flatMap((file) =>
    (readJson(join(goldDir, file)) as { items: ExpectedItem[] }).items
      .map((item, i) => fromGold(item, `gold/${file}#${i}`))
      .filter((item) => item.genre !== 'teasers' && !item.headline_unsure),
  );
  const poolDir = join(HERE, 'pool');
  const written = jsonFiles(poolDir).flatMap((file) =>
    (readJson(join(poolDir, file)) as ExpectedItem[]).map((item, i) => fromPool(item, `pool/${file}#${i}`)),
  );
  return [...gold, ...written];
}
