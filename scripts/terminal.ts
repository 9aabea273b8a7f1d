/** The language in which the commands speak: that of `--language`, else that of the terminal. */
import type { Language } from '../src/model/site.ts';
import { CATALOGUES } from '../src/translations/messages.ts';

/** What `--language` understands, beside the catalogue's own names. */
const SHORT: Record<string, Language> = { zh: 'zh-Hans', 'zh-hans': 'zh-Hans', 'zh-hant': 'zh-Hant', en: 'en' };

/** The language of `--language zh-Hant`; null for one that there is none of. */
export const languageNamed = (name: string): Language | null => SHORT[name.toLowerCase()] ?? null;

/**
 * The language that the environment asks for, as POSIX ranks its variables: LC_ALL, LC_MESSAGES, LANG. `zh_CN.UTF-8` is
 * Simplified Chinese; `zh_TW`, `zh_HK`, `zh_MO` and `zh_*@hant` are Traditional; everything else is English.
 */
export function languageOf(env: Record<string, string | undefined>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  if (!/^zh(?:[_-]|\.|@|$)/iu.test(locale)) return 'en';
  return /^zh[_-](?:TW|HK|MO|hant)|@hant/iu.test(locale) ? 'zh-Hant' : 'zh-Hans';
}

/** The value of `--language` among the arguments, as they were typed. */
export function languageOption(args: readonly string[]): string | undefined {
  const at = args.indexOf('--language');
  return at >= 0 ? args[at + 1] : args.find((argument) => argument.startsWith('--language='))?.slice(11);
}

export const language: Language = languageNamed(languageOption(process.argv.slice(2)) ?? '') ?? languageOf(process.env);

/** What the commands say, in that language. */
export const words = CATALOGUES[language].commands;
