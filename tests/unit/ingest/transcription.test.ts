/** The transcription rules of the contract, each as a table of lines from real pages. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { normalize } from '../../../src/ingest/stages/normalize.ts';
import { cleanHead, cleanText, paragraphs } from '../../../src/ingest/stages/paragraph.ts';
import { table } from './table.ts';

const lines = (text: string): string => cleanText(text.split('\n'));
const body = (text: string) => {
  const pieces = normalize(text.split('\n').map((line, i) => ({ n: i + 1, text: line })));
  return paragraphs([{ kind: 'text', pieces }]).map((paragraph) => paragraph.text);
};

table(
  'rule 1: wrapped lines join without a space',
  [
    [
      '至8月份，全市规模以上工业增加值同\n比增长8.9%，高于全省平均水平1.8个\n百分点。',
      '至8月份，全市规模以上工业增加值同比增长8.9%，高于全省平均水平1.8个百分点。',
    ],
    ['比增长8.9%，高于\n全省', '比增长8.9%，高于全省'],
    ['扩充“远航”企业至\n400 家', '扩充“远航”企业至400家', 'a number begins the next line'],
    ['助力AI\n产业', '助力AI产业', 'Latin letters before Han'],
    ['the Belt and\nRoad', 'the Belt and Road', 'two Latin words keep their space'],
    [
      '今年接连下了好几天雨,但是我们 厂区内基本上无积水,没有影响到企业 的正常生产。',
      '今年接连下了好几天雨，但是我们厂区内基本上无积水，没有影响到企业的正常生产。',
      'wraps that left a space',
    ],
  ],
  lines,
);

table(
  'rule 1: a paragraph that a column end has broken is joined again',
  [
    [
      '今年以来，我市对制造业产业链进\n行了优化调整，确定了12条产业链，明\n确“链长制”，统筹全市资源，实行专班\n推进，推动主导产业做大做精做强。同\n\n时，精心绘制产业链招商“图谱”，大力\n招引产业链上的核心企业，充分发挥链\n业制高点。',
      [
        '今年以来，我市对制造业产业链进行了优化调整，确定了12条产业链，明确“链长制”，统筹全市资源，实行专班推进，推动主导产业做大做精做强。同时，精心绘制产业链招商“图谱”，大力招引产业链上的核心企业，充分发挥链业制高点。',
      ],
    ],
    [
      '级集体经济发展纳入基层党组织书记\n抓党建述职评议重要内容，与村“两\n委”干部绩效补贴，通过“书记抓”\n\n“抓书记”，有力推进了村级集体经济\n发展。',
      [
        '级集体经济发展纳入基层党组织书记抓党建述职评议重要内容，与村“两委”干部绩效补贴，通过“书记抓”“抓书记”，有力推进了村级集体经济发展。',
      ],
      'between two quotations',
    ],
    [
      '本报讯 （记者 赵宏磊） 10 月 23\n日，记者从市发展改革委了解到，今年1\n至8月份，全市规模以上工业增加值同\n百分点。\n\n8 月，全市规上工业增加值同比\n增长 5.1%。',
      [
        '本报讯（记者 赵宏磊）10月23日，记者从市发展改革委了解到，今年1至8月份，全市规模以上工业增加值同百分点。',
        '8月，全市规上工业增加值同比增长5.1%。',
      ],
      'and one that has ended is not',
    ],
  ],
  body,
);

table(
  'rule 2: kerning spaces go',
  [
    ['10 月 23 日', '10月23日'],
    ['双酚 A', '双酚A'],
    ['会 议 强 调 ， 要', '会议强调，要'],
    ['会 议 强 调 ，', '会议强调，'],
    ['增长 5.1%。32 个行业大类中，19 个行', '增长5.1%。32个行业大类中，19个行'],
    ['400 家，选派 400 名服务专员“一对一”', '400家，选派400名服务专员“一对一”'],
    ['环 境 工 作 评 价 指 标 体 系（2022）（试', '环境工作评价指标体系（2022）（试'],
    ['同比分别增长 6.1%、21.6%、6.0%。', '同比分别增长6.1%、21.6%、6.0%。'],
    ['上午 9 时 30 分', '上午9时30分'],
    ['加强重点项目全 周期协同管理, 359个实施类', '加强重点项目全周期协同管理，359个实施类'],
    ['本报讯 （记者 赵宏磊） 记者 10 月', '本报讯（记者 赵宏磊）记者10月'],
  ],
  lines,
);

table(
  'rule 2: a space that parts two phrases stays',
  [
    ['“首席专员”上岗 项目落地提速', '“首席专员”上岗 项目落地提速'],
    ['政企同心 双向奔赴', '政企同心 双向奔赴'],
    ['驱动创新链 壮大产业链', '驱动创新链 壮大产业链'],
    ['高唐县金融活水 润泽"渔光田园"', '高唐县金融活水 润泽“渔光田园”'],
    [
      '聊城开发区强化服务保障 拉动重点项目"强引擎"',
      '聊城开发区强化服务保障 拉动重点项目“强引擎”',
      'in a long headline',
    ],
    [
      '营业性演出活动"一件事" 改革激发文旅市场新活力',
      '营业性演出活动“一件事” 改革激发文旅市场新活力',
      'after a quotation',
    ],
    ['聊城市第24个 民族团结进步宣传月启动', '聊城市第24个 民族团结进步宣传月启动', 'after a number'],
  ],
  (head) => cleanHead([head]),
);

table(
  'rule 2: names in a lead-in and a credit keep their spaces',
  [
    ['本报讯（记者 王培源 通讯员\n黄玉森 梁永丽）“感谢', '本报讯（记者 王培源 通讯员 黄玉森 梁永丽）“感谢'],
    ['本报聊城讯 今年以来,聊城市', '本报聊城讯 今年以来，聊城市'],
    ['企业。 ■ 本报记者 许金松', '企业。 ■ 本报记者 许金松'],
  ],
  lines,
);

table(
  'rule 3: half-width punctuation between Chinese becomes full-width',
  [
    ['及时公开惠企文件,通过文稿解读', '及时公开惠企文件，通过文稿解读'],
    ['怎么看?怎么办!', '怎么看？怎么办！'],
    ['他说:要快;要稳', '他说：要快；要稳'],
    ['雄商高铁(聊城段)工程', '雄商高铁（聊城段）工程'],
    ['比去年同期增长7.97%,国能聊城公司', '比去年同期增长7.97%，国能聊城公司'],
    ['同比增长8.2%,固定资产投资', '同比增长8.2%，固定资产投资'],
    ['引进人才3人,其中', '引进人才3人，其中'],
    ['(记者 江平波)9月3日', '（记者 江平波）9月3日'],
  ],
  lines,
);

table(
  'rule 3: numbers, times, ratios and Latin text keep theirs',
  [
    ['注册资本1.91亿元', '注册资本1.91亿元'],
    ['增长20%', '增长20%'],
    ['按1:1配套', '按1:1配套'],
    ['上午9:30开幕', '上午9:30开幕'],
    ['总投资1,200万元', '总投资1,200万元'],
    ['到2030,2035年', '到2030，2035年', 'a comma between two years is none of a number'],
    ['登录www.example.cn查询', '登录www.example.cn查询'],
    ["It's a test, isn't it?", "It's a test, isn't it?", 'no Chinese at all'],
  ],
  lines,
);

table(
  'rule 3: straight quotes become paired ones',
  [
    ['交出"漂亮答卷"', '交出“漂亮答卷”'],
    [
      '让"三个离不开""四个 与共""五个认同"更加深入人心',
      '让“三个离不开”“四个与共”“五个认同”更加深入人心',
      'one after another',
    ],
    [
      `"擦亮'有求必应、无事不扰'助企服务金字名片。"市领导表示。`,
      '“擦亮‘有求必应、无事不扰’助企服务金字名片。”市领导表示。',
      'nested',
    ],
    ['他说:"好。"她说:"行。"', '他说：“好。”她说：“行。”'],
    ['“已经成对”的不变', '“已经成对”的不变'],
    [
      '改革开放是现代化强市建设的"关键-, 聊城以改革破难题、以开放激活力, 不断拓展高质量发展新空间。在全省首创重 点项目用地指标"免申直配"机制和建设用地报 批"梯度激励"机制;',
      '改革开放是现代化强市建设的“关键-，聊城以改革破难题、以开放激活力，不断拓展高质量发展新空间。在全省首创重点项目用地指标“免申直配”机制和建设用地报批“梯度激励”机制；',
      'one lost: the others are not turned round',
    ],
    ['企业之家",以服务的"助"和"暖",推动', '企业之家”，以服务的“助”和“暖”，推动', 'the first one lost'],
  ],
  lines,
);

table(
  'rule 4: marks of the extraction are read, not printed',
  [
    ['### 锚定现代化 改革再深化 当好排头兵', { text: '锚定现代化 改革再深化 当好排头兵', level: 3, picture: false }],
    ['# 政企同心 双向奔赴', { text: '政企同心 双向奔赴', level: 1, picture: false }],
    ['#话题 不是标题', { text: '#话题 不是标题', level: 0, picture: false }, 'without a space it is text'],
    ['▶图为工人在车间作业', { text: '图为工人在车间作业', level: 0, picture: true }],
    ['┌₩ 聊快评', { text: '聊快评', level: 0, picture: false }],
    ['⽂化', { text: '文化', level: 0, picture: false }, 'a radical stands for its character'],
    ['\u3000\u3000今年\u200b以来', { text: '今年以来', level: 0, picture: false }, 'what cannot be seen'],
  ],
  (line) => {
    const [piece] = normalize([{ n: 1, text: line }]);
    return { text: piece?.text, level: piece?.level, picture: piece?.picture };
  },
);

describe('rule 4: a line that holds two heads is parted', () => {
  for (const [line, parts] of [
    [
      '#### 发电量比去年同期增长7.97%,国能聊城公司—— 迎峰度夏交出"漂亮答卷"',
      ['发电量比去年同期增长7.97%,国能聊城公司——', '迎峰度夏交出"漂亮答卷"'],
    ],
    [
      '劈波斩浪稳驭舟 ——我市推进经济社会高质量发展述评（上）',
      ['劈波斩浪稳驭舟', '——我市推进经济社会高质量发展述评（上）'],
    ],
    ['他说——这就是生活 一直如此。', ['他说——这就是生活 一直如此。']],
  ] as const) {
    test(line, () =>
      assert.deepEqual(
        normalize([{ n: 1, text: line }]).map(({ text }) => text),
        parts,
      ),
    );
  }
});

table(
  'rule 6: misread characters stay',
  [
    ['“宣讲+幸福食堂”,人口人胃更人心。', '“宣讲+幸福食堂”，人口人胃更人心。'],
    ['拿出争争一流的锐气', '拿出争争一流的锐气'],
  ],
  lines,
);

table(
  'spaces between words of another language stay where a Chinese paragraph is unwrapped',
  [
    [
      '但是我们 厂区内基本上无积水,没有影响到企业 的正常生产,“Building Bridges for a Shared Future”是论坛 的主题,我们将在今后的工作中继续加强 防汛工作,确保企业的正常生产。',
      '但是我们厂区内基本上无积水，没有影响到企业的正常生产，“Building Bridges for a Shared Future”是论坛的主题，我们将在今后的工作中继续加强防汛工作，确保企业的正常生产。',
      'an English quotation',
    ],
    [
      '据了解 ,双酚 A 的用量在 10 月 23 日前后 已经减少 ,iPhone 15 等产品 的包装也不再使用 它 ,这是企业 自愿的。',
      '据了解，双酚A的用量在10月23日前后已经减少，iPhone 15等产品的包装也不再使用它，这是企业自愿的。',
      'kerning between Chinese and Latin goes',
    ],
  ],
  (text) => cleanText([text]),
);
