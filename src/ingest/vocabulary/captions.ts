/** How the text under a picture reads. */

/** A caption is seldom wider than this in all, in em. */
const CAPTION_WIDTH = 170;
/** `10月23日，…` · `近日，…` */
const TIME_PHRASE =
  /^(?:\d{4}\s*年)?\s*\d{1,2}\s*月\s*\d{1,2}\s*日|^(?:近日|日前|昨日|连日来|眼下|初冬|金秋|盛夏|隆冬|时下|[春夏秋冬]日|图为|这是)/u;
/** `…，工人在山东冠洲股份有限公司生产车间作业` */
const ACTION_PHRASE =
  /^.{0,24}?[，,].{0,30}?(?:工人|农民|学生|村民|市民|游客|学员|志愿者|工作人员|民警|队员|演员|农机手|技术人员|群众|孩子|小朋友|选手|师生|渔民|果农|医护人员|员工|职工).{0,6}(?:在|正|驾驶|进行|冒)/u;

interface CaptionFeatures {
  text: string;
  /** In em. */
  width: number;
  /** ▶ stands before it. */
  picture: boolean;
  /** It ends in a credit. */
  endCredit: boolean;
}

/** A caption speaks of a moment and its picture, in one paragraph: `10月23日，工人在…作业。… ■ 本报记者 许金松` */
export function looksLikeCaption({ text, width, picture, endCredit }: CaptionFeatures): number {
  if (width > CAPTION_WIDTH) return 0;
  let score = 0;
  if (TIME_PHRASE.test(text.slice(0, 40))) score += 1;
  if (ACTION_PHRASE.test(text.slice(0, 90))) score += 1;
  if (text.includes('图为')) score += 1;
  if (picture) score += 1.5;
  if (endCredit) score += 2.5;
  return score;
}
