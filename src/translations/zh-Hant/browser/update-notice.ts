/** The notice that the archive has been updated. */
import type * as source from '../../zh-Hans/browser/update-notice.ts';

export const updateNotice: typeof source.updateNotice = {
  text: '典藏有更新，重新整理可見。',
  reload: '重新整理',
  later: '稍後',
};
