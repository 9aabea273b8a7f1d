/** Every doubt that a reading may raise, with the sentence that a reader sees and what it costs the confidence. */

interface DoubtKind {
  note: string;
  /** Factor on the article's confidence. */
  factor: number;
}

export const DOUBTS = {
  'title/vertical': { note: '标题竖排，识别时被拆成单字，可能不完整。', factor: 0.6 },
  'title/derived': { note: '版面上没有找到标题，此处标题取自正文首句。', factor: 0.97 },
  'title/apart': { note: '标题的两行在版面上相隔较远，由系统拼合。', factor: 0.97 },
  'title/unclosed': { note: '标题中的引号或括号不成对，可能有缺字。', factor: 0.85 },
  'article/boundary': { note: '这篇文章从哪里开始、到哪里结束，有另一种读法也说得通。', factor: 1 },
  'paragraph/unfinished': { note: '段落没有结尾，原文可能缺字。', factor: 0.98 },
  'paragraph/fragment': { note: '正文从半句话开始，前文可能缺失。', factor: 0.9 },
  'text/quotes': { note: '引号不成对，可能有误识。', factor: 0.99 },
  'column/far': { note: '栏目名与文章相隔较远，由系统配对。', factor: 0.98 },
} as const satisfies Record<string, DoubtKind>;

export type DoubtCode = keyof typeof DOUBTS;
