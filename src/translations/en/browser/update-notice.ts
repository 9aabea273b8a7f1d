/** The notice that the archive has been updated. */
import type * as source from '../../zh-Hans/browser/update-notice.ts';

export const updateNotice: typeof source.updateNotice = {
  text: 'The archive has been updated. Reload to see it. ',
  reload: 'Reload',
  later: 'Later',
};
