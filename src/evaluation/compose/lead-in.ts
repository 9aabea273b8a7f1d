/** Divides the lead-in of a 消息, so that its credit can be set inside it or on a line of its own. */

interface LeadIn {
  /** `本报讯`, `本报济南1月14日讯`, `新华社北京1月14日电` */
  head: string;
  /** `记者 王一 通讯员 李二` */
  credit?: string;
  rest: string;
  /** True if it is the newspaper's own (本报…讯), not an agency's: its credit may move. */
  own: boolean;
}

const LEAD =
  /^(?<head>(?:本报|本刊|据?新华社|据?中新社|\p{Script=Han}{2,4}(?:日报|晚报|时报))[^\s（，。“：]{0,14}?(?:讯|电)) ?(?:（(?<credit>[^）]*(?:记者|通讯员|实习生)[^）]*)）)? ?(?<rest>[\s\S]*)$/u;

export function leadIn(paragraph: string): LeadIn | undefined {
  const parts = paragraph.match(LEAD)?.groups;
  if (!parts?.head) return undefined;
  return { head: parts.head, credit: parts.credit, rest: parts.rest ?? '', own: parts.head.startsWith('本报') };
}
