/** Pages that are not Chinese, or hardly, are read where they may be; only what is no text in any language is refused. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { illegible } from '../../src/ingest/importers/legible.ts';
import { PAGE, SOUND, said, workspace } from './workspace.ts';

/** The first article of the Universal Declaration of Human Rights, with its headline. */
const ARTICLE_1: Record<string, string> = {
  en: 'Article 1\n\nAll human beings are born free and equal in dignity and rights. They are endowed with reason and conscience and should act towards one another in a spirit of brotherhood.',
  fr: 'Article premier\n\nTous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués de raison et de conscience et doivent agir les uns envers les autres dans un esprit de fraternité.',
  de: 'Artikel 1\n\nAlle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft und Gewissen begabt und sollen einander im Geist der Brüderlichkeit begegnen.',
  cs: 'Článek 1\n\nVšichni lidé rodí se svobodní a sobě rovní co do důstojnosti a práv. Jsou nadáni rozumem a svědomím a mají spolu jednat v duchu bratrství.',
  vi: 'Điều 1\n\nTất cả mọi người sinh ra đều được tự do và bình đẳng về nhân phẩm và quyền. Mọi con người đều được tạo hóa ban cho lý trí và lương tâm và cần phải đối xử với nhau trong tình bằng hữu.',
  el: 'Άρθρο 1\n\nΌλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια και τα δικαιώματα. Είναι προικισμένοι με λογική και συνείδηση, και οφείλουν να συμπεριφέρονται μεταξύ τους με πνεύμα αδελφοσύνης.',
  ru: 'Статья 1\n\nВсе люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом и совестью и должны поступать в отношении друг друга в духе братства.',
  he: 'סעיף א\n\nכל בני האדם נולדו בני חורין ושווים בערכם ובזכויותיהם. כולם חוננו בתבונה ובמצפון, לפיכך חובה עליהם לנהוג איש ברעהו ברוח של אחוה.',
  ja: '第一条\n\nすべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。人間は、理性と良心とを授けられており、互いに同胞の精神をもって行動しなければならない。',
};
const page = (text: string) => ({
  file: 'seeds/x/2024-01-02/01.txt',
  sha256: '',
  lines: text.split('\n').map((line, i) => ({ n: i + 1, text: line })),
});

describe('a newspaper that is not in Chinese', () => {
  for (const [language, text] of Object.entries(ARTICLE_1))
    test(`${language}: its pages are read, every letter kept`, async (t) => {
      const space = await workspace(t, {
        'le-monde/newspaper.yaml': `id: le-monde\ntitle: Le Monde\nlanguage: ${language}\n`,
        'le-monde/2024-01-02/01.txt': `${`${text}\n\n`.repeat(6)}`,
      });
      assert.deepEqual(said(await space.run(), 'error'), []);
      const articles = Object.entries(await space.snapshot()).filter(([path]) => path.startsWith('articles/'));
      assert.ok(articles.length > 0);
      const written = articles.map(([, article]) => article).join('\n');
      for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) assert.ok(written.includes(word), word);
    });

  test('a language that there is none of is an error with its line', async (t) => {
    const space = await workspace(t, {
      ...SOUND,
      'le-monde/newspaper.yaml': 'id: le-monde\ntitle: Le Monde\nlanguage: klingon\n',
    });
    assert.match(said(await space.run(), 'error').join(), /newspaper\.yaml:3: .*language tag/u);
  });
});

describe('a page of a newspaper in Chinese', () => {
  for (const [language, text] of Object.entries(ARTICLE_1))
    test(`may quote ${language} at length`, () => {
      assert.equal(illegible(page(PAGE + `${text}\n`.repeat(12)), 'zh-Hans'), null);
    });

  test('may hold a few words', () => {
    assert.equal(illegible(page('HUAWEI Mate 60 Pro\nwww.example.com.cn\n'), 'zh-Hans'), null);
    assert.equal(illegible(page('Ψωμί\n'), 'zh-Hans'), null);
  });

  test('may not be signs of a font without a character map, whatever the language is said to be', () => {
    for (const language of ['zh-Hans', 'fr', 'cs'])
      assert.equal(illegible(page(PAGE + 'ǜĸĸƓ ĭĸƓǜ ĸƓ\n'.repeat(60)), language)?.code, 'read/unmapped');
  });
});
