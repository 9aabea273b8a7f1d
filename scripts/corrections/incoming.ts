/**
 * Corrections as readers send them: below the name of a page, a list of entries as `01.corrections.yaml` has them. They may
 * stand in a mail, among other words and behind its quotation marks.
 */
import { z } from 'astro/zod';
import { parseYaml } from '../../src/ingest/yaml.ts';
import { type CorrectionSeed, correctionSeedSchema } from '../../src/model/correction.ts';
import type { Message } from '../../src/model/message.ts';

interface IncomingPage {
  /** `liaocheng-ribao/2023-10-25/01` */
  page: string;
  entries: CorrectionSeed[];
}

/** `liaocheng-ribao/2023-10-25/01:` alone on its line. */
const PAGE_LINE = /^([a-z][a-z0-9-]*\/\d{4}-\d{2}-\d{2}(?:-[a-z])?\/[A-Za-z]?\d{2,3}):\s*$/u;
const QUOTED = /^(?:>\s?)+/u;

/** @param file of the text, for the messages */
export function parseIncoming(text: string, file: string): { pages: IncomingPage[]; messages: Message[] } {
  const lines = text.split(/\r\n|\n|\r/u).map((line) => line.replace(QUOTED, ''));
  const pages: IncomingPage[] = [];
  const messages: Message[] = [];
  for (const [at, line] of lines.entries()) {
    const page = PAGE_LINE.exec(line)?.[1];
    if (!page) continue;
    const block = entryLinesAfter(lines, at + 1);
    const { value, messages: said } = parseYaml(block.join('\n'), file, z.array(correctionSeedSchema));
    messages.push(...said.map((message) => ({ ...message, line: at + 1 + (message.line ?? 1) })));
    if (value && value.length > 0) pages.push({ page, entries: value });
  }
  return { pages, messages };
}

/** The lines of the list that begins there: entries, what is set in below them, and blank lines between. */
function entryLinesAfter(lines: readonly string[], from: number): string[] {
  let end = from;
  for (let i = from; i < lines.length && /^(?:\s*$|\s*- |\s+\S)/u.test(lines[i] as string); i++)
    if ((lines[i] as string).trim() !== '') end = i + 1;
  return lines.slice(from, end);
}
