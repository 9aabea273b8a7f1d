/** Characters that OCR takes for similar ones. The expected reading has them too: the reading may not correct them. */
import { type Feature, rewrite } from './feature.ts';

/** What is printed → what OCR reads: the most frequent errors in small simplified Chinese type. */
const CONFUSIONS: readonly (readonly [string, string])[] = [
  ...['己已', '已己', '未末', '末未', '人入', '入人', '日曰', '土士', '士土', '千干', '干千', '大太', '太大', '天夭'],
  ...['为力', '力刀', '子于', '于干', '元无', '无元', '目日', '白自', '自白', '由田', '田由', '甲申', '申中', '今令'],
  ...['令今', '免兔', '鸟乌', '乌鸟', '兵乒', '治冶', '冶治', '拔拨', '拨拔', '侯候', '候侯', '析折', '折析', '晴睛'],
  ...['睛晴', '具且', '旦且', '贷货', '货贷', '拆折', '崇祟', '亳毫', '薄簿', '辨辩', '辩辨', '傅传', '准淮', '淮准'],
  ...['历厉', '厂广', '广厂', '几儿', '儿几', '风凤', '处外', '外处', '问间', '间问', '问向', '向同', '活话', '话活'],
  ...['任仕', '住往', '往住', '体休', '休体', '传伟', '伟传', '使便', '便使', '清请', '情清', '精情', '粮娘', '场扬'],
  ...['，．', '。．', '、，', '”"', '“"', '：；'],
].map((pair) => [...pair] as [string, string]);

/** OCR makes the same errors in a whole article: each confusion is in it or not. */
const SHARE = 0.2;

export const misread: Feature = {
  fits: () => true,
  share: 1,
  apply: (prepared, rng) => {
    const read = new Map(CONFUSIONS.filter(() => rng.chance(SHARE)));
    rewrite(prepared, (text) => [...text].map((char) => read.get(char) ?? char).join(''));
  },
};
