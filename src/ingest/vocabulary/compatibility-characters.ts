/**
 * Characters that PDF fonts yield where another character was printed, because both share a glyph: `⻓期` for `长期`, `―` for
 * `——`. Kangxi radicals have a compatibility mapping in Unicode (⼾ one to a character that simplified text does not have);
 * those of the supplement have none, EquivalentUnifiedIdeograph.txt names their characters.
 */
const PAIRS =
  '⼾户⺁厂⺄乙⺇几⺎兀⺐尢⺒巳⺓幺⺔彑⺕彐⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺥爫⺦丬⺨犭⺬示⺮竹⺰纟⺲罒⺶羊⺷羊⺸羊⺹耂⺻聿⺼月⺽臼⺾艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const CHARACTERS = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, i) => [PAIRS[2 * i], PAIRS[2 * i + 1] as string]),
);

/** One dash as long as two, and the character for two. */
const LONG_DASH = /[\u2015\u2e3a]+/gu;

/** The text with every such character as the character that was printed. */
export const replaceCompatibilityCharacters = (text: string): string =>
  text
    .replace(/[\u2e80-\u2fdf]/gu, (character) => CHARACTERS.get(character) ?? character.normalize('NFKC'))
    .replace(LONG_DASH, '——');
