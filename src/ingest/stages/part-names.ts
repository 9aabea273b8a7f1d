/** Names that line ends ran together stand apart again: in a lead-in's brackets and in the credit at a caption's end. */
import { splitNames } from './parse-byline.ts';

/** A role right behind the name before it: `（记者祖祎祎通讯员于良）` · `（记者 沈汝发通讯员 韩静）` */
const SECOND_ROLE = /^([^。，（(]{0,24}[（(][^）)]*\p{Script=Han})(?=(?:通讯员|实习生)\s?\p{Script=Han}[^）)]*[）)])/u;
/** A name right behind its role, where spaces part others: `（记者 王培源 通讯员黄玉森 梁永丽）` */
const LEAD_IN_NAMES = /^([^。，（(]{0,24}[（(])([^）)]* [^）)]*)(?=[）)])/u;
const ROLE = /(?<=^|\s)((?:本报|特约)?(?:记者|通讯员|实习生))(?=\p{Script=Han})/gu;
/** `……具有重要意义。张振祥张士新马灵欣 摄` */
const END_NAMES = /(?<=[。！？”…])\s?([\p{Script=Han}\s、]{4,40}?)\s?(摄影报道|摄|供图)$/u;

export const partLeadInNames = (text: string): string =>
  text
    .replace(SECOND_ROLE, '$1 ')
    .replace(LEAD_IN_NAMES, (_, before: string, names: string) => before + names.replace(ROLE, '$1 '));

export const partEndNames = (text: string): string =>
  text.replace(END_NAMES, (credit, run: string, tail: string) => {
    const names = run.split(/[\s、]+/u).map((token) => splitNames(token, true));
    return names.every((found) => found !== null) ? ` ${names.flat().join(' ')} ${tail}` : credit;
  });
