/** A newspaper: `seeds/<newspaper>/newspaper.yaml`, and `content/newspapers/<newspaper>.yaml`. */
import { z } from 'astro/zod';
import { NEWSPAPER_ID } from './ids.ts';

export const newspaperSchema = z.strictObject({
  id: z.string().regex(NEWSPAPER_ID),
  /** 聊城日报 */
  title: z.string().min(1),
  /** Liaocheng Daily */
  titleLatin: z.string().min(1).optional(),
  /** Where it is published: 山东省聊城市 */
  place: z.string().min(1).optional(),
  language: z.enum(['zh-Hans', 'zh-Hant']).default('zh-Hans'),
  /** Is its title printed on the pages, or inferred from them? */
  attribution: z.enum(['printed', 'inferred']).default('inferred'),
});
export type Newspaper = z.infer<typeof newspaperSchema>;
