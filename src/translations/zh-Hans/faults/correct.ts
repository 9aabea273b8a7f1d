/** What ingest says of a page's reading, of corrections to it, and of a run. */
import type { FaultsOf } from './faults-of.ts';

export const correctFaults: FaultsOf<'correct' | 'run' | 'segment' | 'write'> = {
  'segment/no-article': {
    what: '这一版没有找到文章。',
    remedy: '请看它是不是报纸的版面，各行的顺序是否正确。',
  },
  'run/no-seeds': {
    what: ({ folder }) => `没有文件夹 ${folder}。`,
    remedy: '请建立它，其下每种报纸一个文件夹；或用 --seeds 指定别的文件夹。',
  },
  'write/full': { what: '存放 content/ 的磁盘已满。其中没有只写了一半的文件。', remedy: '请腾出空间后重新运行。' },
  'write/failed': { what: ({ why }) => `content/ 无法写入：${why}。`, remedy: '请排除原因后重新运行。' },
  'run/epoch': {
    what: ({ epoch }) => `${epoch} 不是秒数。`,
    remedy: '请设为 1970 年以来的秒数（git log -1 --format=%ct 给出最近一次提交的），或不设。',
  },
  'correct/unfit': {
    what: '所给的角色和起止没有一种读法能满足，已略去。',
    remedy: '请把旁边各行的角色也写上：小标题后面要有正文，标题的一侧要有正文。',
  },
  'correct/no-match.elsewhere': {
    what: ({ line, words }) => `第 ${line} 行没有“${words}”。`,
    remedy: ({ found }) => `它在第 ${found} 行：请写 line: ${found}。`,
  },
  'correct/no-match.similar': {
    what: ({ line, words }) => `第 ${line} 行没有“${words}”。`,
    remedy: ({ similar, found }) => `最接近的是第 ${found} 行的“${similar}”。`,
  },
  'correct/no-match.words': {
    what: ({ line, words }) => `第 ${line} 行没有“${words}”。`,
    remedy: '这一版没有类似的文字，请删去这一条。',
  },
  'correct/no-match.past': {
    what: ({ last, line }) => `这一版到第 ${last} 行为止，没有第 ${line} 行。`,
    remedy: ({ nearest, words }) => `最近的有字的一行是第 ${nearest} 行：“${words}”。`,
  },
  'correct/no-match.blank': {
    what: ({ line }) => `第 ${line} 行没有文字。`,
    remedy: ({ nearest, words }) => `最近的有字的一行是第 ${nearest} 行：“${words}”。`,
  },
  'correct/no-match.no-text': { what: ({ line }) => `第 ${line} 行没有文字。`, remedy: '这一版没有文字。' },
  'correct/no-match.article': {
    what: ({ line }) => `没有文章从第 ${line} 行开始。`,
    remedy: ({ title, nearest }) => `最近的是第 ${nearest} 行的“${title}”。`,
  },
  'correct/no-match.no-articles': { what: ({ line }) => `没有文章从第 ${line} 行开始。`, remedy: '这一版没有文章。' },
  'correct/no-match.topic': {
    what: ({ topic }) => `没有主题 ${topic}。`,
    remedy: ({ topics }) => `请从 topics.yaml 中选：${topics}……`,
  },
  'correct/no-match.join': {
    what: ({ line }) => `没有文章从第 ${line} 行开始。`,
    remedy: ({ around }) => `它所在的文章从第 ${around} 行开始：请写 join: ${around}。`,
  },
  'correct/no-match.first': {
    what: ({ line }) => `没有文章从第 ${line} 行开始。`,
    remedy: '它前面没有文章，请删去这一条。',
  },
};
