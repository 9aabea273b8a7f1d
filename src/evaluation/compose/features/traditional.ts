/** Traditional text with corner quotes, as the newspapers of Taiwan, Hong Kong and Macau print it. */
import { Converter } from 'opencc-js/cn2t';
import { type Feature, rewrite } from './feature.ts';

const QUOTES: Record<string, string> = { '“': '「', '”': '」', '‘': '『', '’': '』' };
const convert = Converter({ from: 'cn', to: 't' });

export const traditional: Feature = {
  fits: () => true,
  share: 1,
  apply: (prepared) =>
    rewrite(prepared, (text) => convert(text).replace(/[“”‘’]/gu, (quote) => QUOTES[quote] ?? quote)),
};
