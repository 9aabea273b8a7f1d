/** What a Chinese personal name looks like, and what only looks like one. */

/** The 百家姓 that a reporter or correspondent is likely to bear, single and double. */
const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧肖尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱丘骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢裴陆荣翁荀羊惠甄曲家封芮储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎薄印宿白怀蒲从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎闫充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督岳帅缑亢况郈有琴商牟佘佴伯赏墨哈谯笪年爱阳佟言福代付覃苑修仝亓银苟朴逄矫泮滑丛冶晋涂邸兰';
const DOUBLE_SURNAMES =
  /^(?:欧阳|太史|端木|上官|司马|东方|独孤|南宫|夏侯|诸葛|尉迟|皇甫|公孙|慕容|宇文|长孙|司徒|令狐|呼延)/u;
const surnames = new Set(SURNAMES);

/** Words of two to four characters that begin with a surname and are no names: kickers, places, offices. */
const NOT_A_NAME =
  /(?:[区县市省镇乡村街道路局部厅委院校站队组厂店馆园社会界业产化性力量级]|公司|集团|中心|大学|银行|记者|通讯员|报道|消息|讯|导读|要闻|简讯|新闻|评论|短评|时评|快评|速览|聚焦)$/u;

/** True for one name as it stands in a byline: two to four Han characters with a surname in front, or a name with a middle dot. */
export function looksLikeName(text: string): boolean {
  if (/^\p{Script=Han}{1,8}(?:[·•]\p{Script=Han}{1,8})+$/u.test(text)) return true;
  if (!/^\p{Script=Han}{2,4}$/u.test(text)) return false;
  if (NOT_A_NAME.test(text)) return false;
  if ([...text].length === 4) return DOUBLE_SURNAMES.test(text);
  return surnames.has(text.charAt(0)) || DOUBLE_SURNAMES.test(text);
}

/** The surnames that most people bear and that are seldom part of a given name. */
const COMMON = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱郭何罗郑梁谢宋唐许邓韩冯曹彭曾萧肖蔡潘袁董余苏叶吕魏蒋田杜沈姜范傅钟卢汪戴崔任陆廖姚邱夏谭韦贾邹薛侯邵孟秦钱严贺顾毛郝龚尹葛马丁程阎',
);

/**
 * How unlikely a name is among others, in nats: most have three characters and a common surname, and few have one in the
 * given name. Parts `薛耀韦平伟` into 薛耀 and 韦平伟.
 */
export function nameCost(name: string): number {
  const [surname = '', ...given] = name;
  const rare = COMMON.has(surname) || DOUBLE_SURNAMES.test(name) ? 0 : 1.2;
  return rare + (name.length === 2 ? 0.9 : 0) + 1.5 * given.filter((char) => COMMON.has(char)).length;
}
