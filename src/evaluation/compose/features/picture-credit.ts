/** A last line that follows the text of an article: a picture credit, the source of figures, an address for letters. */
import type { Random } from '../random.ts';
import type { Feature } from './feature.ts';

const SURNAMES = '王李张刘陈杨赵黄周吴徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾薛贺';
const GIVEN = '俊明华伟强军磊洋勇涛斌超鹏辉刚健平宇飞龙波凯峰晨旭冬雪梅兰燕敏静丽娟霞秀英';
const AGENCIES = ['人民视觉', '人民视觉', '影像中国', '影像中国', '视觉中国', '新华社发', '中经视觉', '资料图片'];

function drawName(rng: Random): string {
  const given = Array.from({ length: rng.int(1, 2) }, () => rng.pick([...GIVEN])).join('');
  const surname = rng.pick([...SURNAMES]);
  return given.length === 1 && rng.chance(0.4) ? `${surname} ${given}` : surname + given;
}

const LINES: readonly ((rng: Random) => string)[] = [
  (rng) => `${drawName(rng)}摄（${rng.pick(AGENCIES)}）`,
  (rng) => `${drawName(rng)}摄（${rng.pick(AGENCIES)}）`,
  (rng) => `${drawName(rng)}摄（${rng.pick(AGENCIES)}）`,
  (rng) => `上图：${drawName(rng)}摄（${rng.pick(AGENCIES)}）`,
  (rng) => rng.pick(['影像中国', '资料图片', '（资料图片）']),
  (rng) => `数据来源：${rng.pick(['国家统计局', '省统计局', '市气象台', '市交通运输局', '教育部', '海关总署'])}`,
  (rng) => `制图：${drawName(rng)}`,
  (rng) => `版式设计：${drawName(rng)} ${drawName(rng)}`,
  (rng) => `栏目投稿邮箱：${rng.pick(['minsheng', 'wenhua', 'duzhe', 'jingji'])}@${rng.pick(['163.com', 'ribao.cn'])}`,
];

export const pictureCredit: Feature = {
  fits: ({ genre, paragraphs }) => genre !== 'photo' && paragraphs.length > 1,
  share: 0.75,
  apply: ({ expected }, rng) => {
    expected.paragraphs = [
      ...expected.paragraphs,
      ...rng
        .shuffle(LINES)
        .slice(0, rng.chance(0.15) ? 2 : 1)
        .map((line) => line(rng)),
    ];
  },
};
