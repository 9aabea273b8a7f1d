/**
 * What the interface says, in every language that it has. `zh-Hans` is the source of the types, so a message or a parameter
 * that a language lacks fails the type check. Messages are strings, or functions of one value or of named ones.
 */
import type { Language } from '../model/site.ts';
import * as en from './en/index.ts';
import * as zhHans from './zh-Hans/index.ts';
import * as zhHant from './zh-Hant/index.ts';

export type Messages = typeof zhHans;

export const CATALOGUES = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en } satisfies Record<Language, Messages>;
