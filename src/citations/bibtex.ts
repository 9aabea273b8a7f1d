/** BibTeX, which biblatex and Zotero read too. Each name is in braces, so that no program separates 尹 from 腾淑. */
import { inferredDate } from '../translations/browser/labels.ts';
import type { Reference } from './reference.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Characters that TeX would read as commands. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};
const escapeTex = (text: string): string => text.replace(/[\\{}#$%&_^~]/g, (sign) => ESCAPES[sign] as string);

export function bibtex(reference: Reference): string {
  const { key, title, authors, newspaper, date, dateInferred, pages, place, language, url } = reference;
  const [year = '', month = ''] = date.split('-');
  const fields: [string, string][] = [
    ['title', `{{${escapeTex(title)}}}`],
    ...(authors.length > 0
      ? ([['author', `{${authors.map((name) => `{${escapeTex(name)}}`).join(' and ')}}`]] as [string, string][])
      : []),
    ['journal', `{${escapeTex(newspaper)}}`],
    ['entrysubtype', '{newspaper}'],
    ['date', `{${date}}`],
    ['year', `{${year}}`],
    ['month', MONTHS[Number(month) - 1] as string],
    ...(pages.length > 0 ? ([['pages', `{${pages.join(', ')}}`]] as [string, string][]) : []),
    ...(place ? ([['address', `{${escapeTex(place)}}`]] as [string, string][]) : []),
    ['language', `{${language}}`],
    ...(url ? ([['url', `{${url}}`]] as [string, string][]) : []),
    ...(dateInferred ? ([['note', `{${inferredDate}}`]] as [string, string][]) : []),
  ];
  return `@article{${key},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n`;
}
