/** Messages of ingest as an English terminal says them: the tests hold them against what they should say. */
import type { Message } from '../src/model/message.ts';
import * as words from '../src/translations/word-message.ts';

export const formatMessage = (message: Message): string => words.formatMessage(message, 'en');
export const wordMessage = (message: Message): { what: string; remedy: string } => words.wordMessage(message, 'en');
