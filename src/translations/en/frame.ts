/** What stands on every page: head, header, footer, search box, reader's settings. */
import type * as source from '../zh-Hans/frame.ts';

export const frame: typeof source.frame = {
  skip: 'Skip to content',
  siteNavigation: 'Site',
  breadcrumbs: 'Breadcrumb',
  allArticles: (archive) => `${archive} (all articles)`,
  feedOf: ({ title, format }) => `${title} (${format})`,
  footer: ({ archive, description, rights }) => `${archive}. ${description} ${rights}`,
  pager: 'Pages of this list',
  newestPage: 'Newest',
  pageOfList: (page) => `Page ${page}`,
};

export const navigation: typeof source.navigation = {
  newspapers: 'Newspapers',
  topics: 'Topics',
  places: 'Places',
  feeds: 'Feeds',
  aboutShort: 'About',
  about: 'About this archive',
  bylines: 'Bylines',
  columns: 'Columns and series',
  genres: 'Genres',
  offline: 'Offline reading',
  search: 'Search',
  browse: 'Ways to browse',
};

export const searchBox: typeof source.searchBox = {
  label: 'Search all articles',
  scope: 'Where to search',
  everywhere: 'All',
  thisIssue: 'This issue',
  submit: 'Search',
};

export const settings: typeof source.settings = {
  title: 'Display',
  theme: 'Colour',
  themes: { auto: 'System', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  size: 'Text size',
  sizes: { small: 'Small', normal: 'Medium', large: 'Large', huge: 'Largest' },
  setting: 'Text',
  settings: { horizontal: 'Horizontal', vertical: 'Vertical' },
  /** Characters in which the newspapers' words are shown. */
  script: 'Characters',
  scripts: { printed: 'As printed', hant: 'Traditional', hans: 'Simplified' },
  view: 'Page',
  views: { broadsheet: 'As a broadsheet', list: 'As a list' },
};

export const follow: typeof source.follow = {
  link: 'Follow',
  thisPage: ' this page: ',
};
