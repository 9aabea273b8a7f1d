/** The notice that the archive has been updated. */

export const updateNotice = {
  text: '档案有更新，刷新可见。',
  reload: '刷新',
  later: '稍后',
};
