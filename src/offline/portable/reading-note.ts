/** 阅读说明: what lies in the folder, for whoever opens it first. With the marks and line ends that Windows expects. */
import type { Language } from '../../model/site.ts';
import { CATALOGUES } from '../../translations/messages.ts';

/** In the archive's own name and language. */
export function readingNote({ title, rights, language }: { title: string; rights: string; language: Language }): {
  file: string;
  text: string;
} {
  const { portable } = CATALOGUES[language];
  const lines = [portable.title(title), '', ...portable.lines, rights];
  return { file: portable.file, text: `\uFEFF${lines.join('\r\n')}\r\n` };
}
