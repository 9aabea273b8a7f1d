/** What ingest says of a page's reading, of corrections to it, and of a run. */
import type * as source from '../../zh-Hans/faults/correct.ts';

export const correctFaults: typeof source.correctFaults = {
  'segment/no-article': {
    what: '這一版沒有找到文章。',
    remedy: '請看它是不是報紙的版面，各行的順序是否正確。',
  },
  'run/no-seeds': {
    what: ({ folder }) => `沒有資料夾 ${folder}。`,
    remedy: '請建立它，其下每種報紙一個資料夾；或用 --seeds 指定別的資料夾。',
  },
  'write/full': { what: '存放 content/ 的磁碟已滿。其中沒有只寫了一半的檔案。', remedy: '請騰出空間後重新執行。' },
  'write/failed': { what: ({ why }) => `content/ 無法寫入：${why}。`, remedy: '請排除原因後重新執行。' },
  'run/epoch': {
    what: ({ epoch }) => `${epoch} 不是秒數。`,
    remedy: '請設為 1970 年以來的秒數（git log -1 --format=%ct 給出最近一次提交的），或不設。',
  },
  'correct/unfit': {
    what: '所給的角色和起止沒有一種讀法能滿足，已略去。',
    remedy: '請把旁邊各行的角色也寫上：小標題後面要有正文，標題的一側要有正文。',
  },
  'correct/no-match.elsewhere': {
    what: ({ line, words }) => `第 ${line} 行沒有“${words}”。`,
    remedy: ({ found }) => `它在第 ${found} 行：請寫 line: ${found}。`,
  },
  'correct/no-match.similar': {
    what: ({ line, words }) => `第 ${line} 行沒有“${words}”。`,
    remedy: ({ similar, found }) => `最接近的是第 ${found} 行的“${similar}”。`,
  },
  'correct/no-match.words': {
    what: ({ line, words }) => `第 ${line} 行沒有“${words}”。`,
    remedy: '這一版沒有類似的文字，請刪去這一條。',
  },
  'correct/no-match.past': {
    what: ({ last, line }) => `這一版到第 ${last} 行為止，沒有第 ${line} 行。`,
    remedy: ({ nearest, words }) => `最近的有字的一行是第 ${nearest} 行：“${words}”。`,
  },
  'correct/no-match.blank': {
    what: ({ line }) => `第 ${line} 行沒有文字。`,
    remedy: ({ nearest, words }) => `最近的有字的一行是第 ${nearest} 行：“${words}”。`,
  },
  'correct/no-match.no-text': { what: ({ line }) => `第 ${line} 行沒有文字。`, remedy: '這一版沒有文字。' },
  'correct/no-match.article': {
    what: ({ line }) => `沒有文章從第 ${line} 行開始。`,
    remedy: ({ title, nearest }) => `最近的是第 ${nearest} 行的“${title}”。`,
  },
  'correct/no-match.no-articles': { what: ({ line }) => `沒有文章從第 ${line} 行開始。`, remedy: '這一版沒有文章。' },
  'correct/no-match.topic': {
    what: ({ topic }) => `沒有主題 ${topic}。`,
    remedy: ({ topics }) => `請從 topics.yaml 中選：${topics}……`,
  },
  'correct/no-match.join': {
    what: ({ line }) => `沒有文章從第 ${line} 行開始。`,
    remedy: ({ around }) => `它所在的文章從第 ${around} 行開始：請寫 join: ${around}。`,
  },
  'correct/no-match.first': {
    what: ({ line }) => `沒有文章從第 ${line} 行開始。`,
    remedy: '它前面沒有文章，請刪去這一條。',
  },
};
