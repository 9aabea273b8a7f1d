/** The interface's messages as lists, for tests that look at all of them. */
import assert from 'node:assert/strict';
import { CATALOGUES } from '../src/translations/messages.ts';

type Message = string | ((value: unknown) => string);

/** Every message of a catalogue or a group by its path: `labels.page`. */
export function messageEntries(value: unknown, path = ''): [path: string, message: Message][] {
  if (typeof value === 'string' || typeof value === 'function') return [[path, value as Message]];
  assert.ok(typeof value === 'object' && value !== null, `${path} is neither a message nor a group of them`);
  return Object.entries(value).flatMap(([key, inner]) => messageEntries(inner, path ? `${path}.${key}` : key));
}

/** The messages of a language that take no values. */
export const messagesOf = (language: keyof typeof CATALOGUES): string[] =>
  messageEntries(CATALOGUES[language]).flatMap(([, message]) => (typeof message === 'string' ? [message] : []));
