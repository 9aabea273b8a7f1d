/** Reads the lists of `seeds/` that are for the whole archive. A broken list gives a message and stops nothing. */
import { join } from 'node:path';
import { z } from 'astro/zod';
import { error, type Message } from '../model/message.ts';
import { readSeedText } from './seed-files.ts';
import { entryLines, parseYaml } from './yaml.ts';

export type ListName = 'topics.yaml' | 'places.yaml' | 'watch.yaml' | 'redirects.yaml';
/** Reads the lists and collects the messages about them. */
export class ListReader {
  readonly broken: ListName[] = [];
  readonly messages: Message[] = [];
  /** The lines of the entries of the list that was read last. */
  lines: number[] = [];
  readonly #seeds: string;
  readonly #label: string;

  constructor(seeds: string, label: string) {
    this.#seeds = seeds;
    this.#label = label;
  }

  /** @param keyOf a value that must differ between entries */
  read<T>(name: ListName, schema: z.ZodType<T>, keyOf: (entry: T) => string): T[] {
    this.lines = [];
    const file = `${this.#label}/${name}`;
    const { text, message } = readSeedText(join(this.#seeds, name), file, this.#seeds);
    if (text === null) return message ? this.#fail(name, [message]) : [];
    const { value, messages } = parseYaml(text, file, z.array(schema));
    if (!value) return this.#fail(name, messages);
    const lines = entryLines(text);
    const first = new Map<string, number>();
    const twice = value.flatMap((entry, i): Message[] => {
      const key = keyOf(entry);
      const before = first.get(key);
      if (before === undefined) first.set(key, lines[i] as number);
      return before === undefined ? [] : [givenTwice(file, lines[i] as number, key, before)];
    });
    this.lines = lines;
    return twice.length > 0 ? this.#fail(name, twice) : value;
  }

  #fail(name: ListName, messages: readonly Message[]): [] {
    this.broken.push(name);
    this.messages.push(...messages);
    return [];
  }
}

const givenTwice = (file: string, line: number, id: string, before: number): Message =>
  error('catalogue/twice', { file, line }, { id, line: before });
