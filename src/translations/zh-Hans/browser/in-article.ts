/** The bar that leads from mark to mark in an article. */

export const inArticle = {
  label: '文中查找',
  position: ({ now, of }: { now: number; of: number }) => `第 ${now}／${of} 处`,
  separator: '、',
  previous: '上一处',
  next: '下一处',
  close: '不再标出',
};
