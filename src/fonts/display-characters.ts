/** Which characters a page's display font has. */

/** The headings of pages that are the same in every archive: one font for all of them. */
export const FIXED_HEADINGS = [
  '主题地方署名栏目与系列体裁订阅离线阅读关于本档案没有网络，这一页也没有带走',
  '人篇0123456789',
];
/** What stands beside a subject's name. */
export const COUNTS = '篇0123456789';

/** Each character once, in the order of code points; white space has no shape. */
export function displayCharacters(texts: readonly string[]): string {
  const characters = new Set(texts.join('').replace(/\s/gu, ''));
  return [...characters].sort().join('');
}
