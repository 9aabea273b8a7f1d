/** A newspaper: `seeds/<newspaper>/newspaper.yaml`, and `content/newspapers/<newspaper>.yaml`. */
import { z } from 'astro/zod';
import { NEWSPAPER_ID } from './ids.ts';
import { valueFault } from './value-fault.ts';

/** A tag that is written right, of a language that has a name. `klingon` is none. */
function isLanguageTag(tag: string): boolean {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined;
  } catch {
    return false;
  }
}

export const newspaperSchema = z.strictObject({
  id: z.string().regex(NEWSPAPER_ID),
  /** 聊城日报 */
  title: z.string().min(1),
  /** Liaocheng Daily */
  titleLatin: z.string().min(1).optional(),
  /** Where it is published: 山东省聊城市 */
  place: z.string().min(1).optional(),
  /** Of its text, as a BCP 47 tag: zh-Hans, zh-Hant, en, fr. A newspaper in Chinese has pages in Chinese. */
  language: z.string().refine(isLanguageTag, valueFault('language')).default('zh-Hans'),
  /** Is its title printed on the pages, or inferred from them? */
  attribution: z.enum(['printed', 'inferred']).default('inferred'),
});
export type Newspaper = z.infer<typeof newspaperSchema>;
