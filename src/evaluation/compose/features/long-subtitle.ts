/** A 副题 of three or four clauses, as long as a paragraph: `部署…；确定…；决定…`. */
import type { Random } from '../random.ts';
import type { Feature } from './feature.ts';

/** Clauses of the text that begin with what somebody does. */
const CLAUSE =
  /(?<=^|[，。；：])(?:推动|推进|加强|加快|完善|建立|健全|部署|促进|实施|开展|落实|保障|支持|提升|优化|深化|强化|确保|坚持|打造|构建|组织|扩大|发展|提高|引导|鼓励|做好|统筹|帮助|建成|新增)[^，。；：“”（）？！]{5,26}(?=[，。；])/gu;

const VERBS = ['研究部署', '审议通过', '要求进一步', '决定继续', '听取汇报并', '强调要'];

const clausesOf = (paragraphs: readonly string[]): string[] => paragraphs.flatMap((text) => text.match(CLAUSE) ?? []);

function drawSubtitle(clauses: readonly string[], rng: Random): string {
  const chosen = rng.shuffle(clauses).slice(0, rng.int(3, 4));
  if (rng.chance(0.3)) return `${chosen.map((clause) => rng.pick(VERBS) + clause).join('；')}`;
  return chosen.map((clause, i) => (i === chosen.length - 1 ? clause : clause + rng.pick(['；', '；', '，']))).join('');
}

export const longSubtitle: Feature = {
  fits: ({ genre, headline, paragraphs }) => genre !== 'photo' && !!headline && clausesOf(paragraphs).length > 2,
  share: 0.75,
  apply: (prepared, rng) => {
    const { expected } = prepared;
    expected.subhead = drawSubtitle(clausesOf(expected.paragraphs), rng);
    prepared.subtitle = (rng.chance(0.35) ? '——' : '') + expected.subhead;
  },
};
