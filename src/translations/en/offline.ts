/** The page that saves the archive to a device, as it is built, and what stands in the portable edition and the installed one. */
import type * as source from '../zh-Hans/offline.ts';
import { counts } from './labels.ts';

export const offline: typeof source.offline = {
  title: 'Offline reading',
  description: 'Save a year, a newspaper or the whole archive, to read and search it without a network.',
  holdings: ({ newspapers, issues, articles }) =>
    `${counts.newspapers(newspapers)}, ${counts.issues(issues)}, ${counts.articles(articles)}`,
  portable: (holdings) =>
    `This copy is the one to carry with you: ${holdings}, search included, are all in this folder. It needs no network and no installation; who copies the folder copies the whole archive.`,
  intro:
    'Pages that you have read stay on this device and can be read again without a network. You can also save whole volumes: without a network, what was saved can be read, and searched character for character.',
  elsewhereTitle: 'No network, and this page has not been saved',
  elsewhere:
    'There is no network, or the site did not answer. You have not read this page before, and it is in none of the saved volumes. When the network is back, this page will try again by itself.',
  noScript: 'Saving volumes needs JavaScript.',
  downloading: 'Saving',
  kept: 'Saved',
  partial: 'Not complete',
  offered: 'To save',
  device: 'This device',
};

export const installed: typeof source.installed = {
  name: ({ archive, tagline }) => `${archive}: ${tagline}`,
};

export const card: typeof source.card = {
  archive: ({ newspapers, issues, articles }) =>
    `${counts.newspapers(newspapers)}, ${counts.issues(issues)}, ${counts.articles(articles)}`,
  issue: (facts) => facts.join(' · '),
};

export const portable: typeof source.portable = {
  file: 'README.txt',
  title: (archive) => `${archive} · portable edition`,
  lines: [
    'Open: double-click index.html and read in any recent browser (Chrome, Edge, Firefox, Safari).',
    'It needs no network and no installation, and writes no file on the computer; it may lie on a read-only stick or disc.',
    '',
    'Search: every page has a search box at its head. Strings are found character for character, as on the web.',
    'Copy: copy the whole folder, never some of its files. If you have the archive as a zip file, unpack it first.',
    'Verify: SHA256SUMS lists the checksum of every file. Run sha256sum --check SHA256SUMS in this folder.',
    '',
  ],
};
