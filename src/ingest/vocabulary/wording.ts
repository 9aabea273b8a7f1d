/** What the words of a line say of its role: how it begins and ends, what stands in it. */

const flag = (yes: boolean): number => (yes ? 1 : 0);

import type { Feature } from './feature.ts';

const isDash = (text: string): boolean => /^[—–－-]{1,4}\s*(?=[\p{L}\p{N}“"《])/u.test(text);

export const WORDING_FEATURES: readonly Feature[] = [
  {
    feature: 'a whole byline',
    example: '□记者 薛良诚 通讯员 张振祥 李贵金 报道',
    test: (s) => flag(s.byline !== null && (!s.byline.bare || s.byline.marked || s.byline.photo)),
  },
  {
    feature: 'bare names',
    example: '胡磊 薛良诚',
    test: (s) => flag(s.byline?.bare === true && !s.byline.marked && !s.byline.photo),
  },
  {
    feature: 'opens as news',
    example: '本报聊城讯 今年以来',
    test: (s) => flag(s.leadIn),
  },
  {
    feature: 'full stops inside',
    example: '市工作实现了质的飞跃。',
    test: (s) => Math.min(s.stops, 2),
  },
  {
    feature: 'ends in a comma',
    example: '酯有限公司副经理李清利感到自豪，',
    test: (s) => flag(/[，,、：:]$/u.test(s.text)),
  },
  {
    feature: 'ends in a full stop',
    example: '百分点。',
    test: (s) => flag(/[。；;][”’"'）)]*$/u.test(s.text)),
  },
  {
    feature: 'begins with no dash',
    example: '1至8月份规模以上工业增加值同比增长8.9%',
    test: (s) => flag(!s.beginsWithDash),
  },
  {
    feature: 'a later line begins with a dash',
    example: '劈波斩浪稳驭舟 / ——我市推进经济社会高质量发展述评（上）',
    test: (s) => flag(s.pieces.some((piece, i) => i > 0 && isDash(piece.text))),
  },
  {
    feature: 'ends in a dash',
    example: '主动对接问需，全程跟踪服务，东昌府区——',
    test: (s) => flag(s.endsInDash),
  },
  {
    feature: 'a speech',
    example: '“修好了，请大家吃糖！”',
    test: (s) => flag(/^[“"].*[。！？!?…][”"]$/u.test(s.text) || /^[^“”]*”/u.test(s.text)),
  },
  {
    feature: 'several commas inside',
    example: '资同比增长15.9%，连续21个月保持两 位数增长，其中，基础设施投资同比增',
    test: (s) => Math.max(0, Math.min(3, (s.text.match(/[，,、]./gu)?.length ?? 0) - 1)),
  },
  {
    feature: 'begins with the last character of a clause',
    example: '畔,无声诉说着这里曾经的辉煌……',
    test: (s) => flag(/^\p{Script=Han}{1,2}[，,、]/u.test(s.text)),
  },
  {
    feature: 'a comma inside',
    example: '为提振实体经济发展信心,有效破解',
    test: (s) => flag(/[，,]./u.test(s.text)),
  },
  {
    feature: 'a quotation or bracket left open',
    example: '县委常委会和县委党的建设工（',
    test: (s) => flag(s.open),
  },
  {
    feature: 'a note in brackets',
    example: '（作者为上海中医药大学附属曙光医院传统医学科主任医师）',
    test: (s) => flag(/^[（(][^（）()]*[）)]$/u.test(s.text) && s.byline === null),
  },
  {
    feature: 'begins as a sentence in running text does',
    example: '记者随后联系了街道办事处和区住建',
    test: (s) =>
      flag(
        /^(?:记者|他们?说?|她们?|据|目前|近年来|今年|去年|同时|此外|另外|随后|当天|为了?|其中|截至|接下来|与此同时|对此|原来|如今|据悉|据介绍|据了解|《)(?!节|们)/u.test(
          s.text,
        ) &&
          s.lines === 1 &&
          !s.level &&
          s.byline === null,
      ),
  },
  {
    feature: 'asks a question',
    example: '聊城如何拥抱高铁时代?',
    test: (s) => flag(/[？?][”"]?$/u.test(s.text)),
  },
  {
    feature: 'ends on a word that wants another',
    example: '全市市场主体满意度调查整改提升暨',
    test: (s) => flag(/[的和与及或在为对被把将向从暨是]$/u.test(s.text) && s.lines === 1),
  },
];
