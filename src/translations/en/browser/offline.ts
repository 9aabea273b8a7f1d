/** What the page that takes the archive along says. */
import type * as source from '../../zh-Hans/browser/offline.ts';

export const downloads: typeof source.downloads = {
  errors: {
    offline: 'The network is gone, or the site does not answer. What was saved stays; go on when the network is back.',
    gone: 'Files are missing on the site, which may be in the middle of an update. What was saved stays; please go on later.',
    damaged:
      'A file is not as the list says (it may be an error page of the site) and was not kept. What was saved stays; please go on later.',
    full: 'There is not enough space. This volume was not saved, and its parts were removed again. Remove another volume, or free space on the device.',
    refused: 'The browser refused to store this volume. Please look at its storage settings.',
  },
  otherWindow: 'Another window is saving volumes; see its progress there, and come back when it is done.',
  stopped: 'Stopped. What was saved stays, and you can go on at any time.',
  failed: (error) => `Not saved: ${error}`,
  notEnoughSpace: ({ needed, free }) =>
    `There is not enough space: ${needed} are needed, and the browser has room for about ${free}. Nothing was started. Remove another volume, or free space on the device.`,
  removed: (volume) => `${volume} was removed.`,
  cleared: 'The pages that you had read were removed. Saved volumes are still here.',
  noList:
    'The list of volumes cannot be read: there is no network, or the site does not answer. What was saved can be read and searched as ever.',
  storageFailed: (error) => `The browser’s storage failed: ${error}`,
  notSecure:
    'This address does not begin with https, so the browser may store nothing here. Use an https address, or open the site on this machine (localhost).',
  noWorker:
    'This browser (or its private window) cannot store pages for offline reading. Use an ordinary window, or a recent Chrome, Edge, Firefox or Safari.',
  noStorage:
    'The browser refuses to store anything: it may be a private window, or its settings forbid it. Use an ordinary window, or allow this site to store data.',
  notInstalled:
    'Offline reading could not be installed: there is no network, not enough space, or the browser does not allow it. Please try again later.',
};

export const packs: typeof source.packs = {
  common: 'Indexes',
  commonLong: 'Topics, places, bylines, columns, genres',
  volume: ({ newspaper, year }) => `${newspaper} ${year}`,
  issues: (count) => `${count === 1 ? '1 issue' : `${count} issues`}, `,
  download: 'Save',
  resume: 'Go on',
  again: 'Save again',
  unreadable: 'The record of it cannot be read, so it cannot be used offline; save it again, or remove it',
  damaged: ({ parts, size }) =>
    `${parts} damaged ${parts === 1 ? 'part' : 'parts'} (${size}); the rest still works. Save it again`,
  update: 'Update',
  remove: 'Remove',
  named: ({ action, volume }) => `${action}: ${volume}`,
  namedSize: ({ action, volume, size }) => `${action}: ${volume}, ${size}`,
  partial: ({ here, of }) => `${here} of ${of} saved; it can be used offline once complete`,
  downloadedOn: ({ day, size }) => `saved on ${day}, ${size}`,
  news: (size) => `; the site has a newer version (up to ${size} more), the saved one still works`,
  downloading: 'Saving',
  waiting: 'Waiting',
  kept: 'Saved',
  downloadAll: (size) => `Save all, ${size}`,
  downloadRest: ({ count, size }) => `Save the other ${count}, ${size}`,
  downloadAllOf: ({ action, newspaper }) => `${action}: ${newspaper}`,
  progress: 'Progress',
  stop: 'Stop',
  keepOpen: '. Please keep this page open; if you close it, saving stops and can go on the next time.',
  now: (volume) => `Saving ${volume}`,
  nowAndMore: ({ volume, waiting }) => `Saving ${volume}, ${waiting} more waiting`,
  amount: ({ here, of }) => `${here} of ${of}`,
};

export const device: typeof source.device = {
  clear: 'Remove pages that were read',
  read: 'Pages read',
  pages: (count) => `${count === 1 ? '1 page' : `${count} pages`}, to be read again without a network. `,
  none: 'None yet',
  space: 'Space',
  used: ({ used, free }) => `This site uses about ${used}; there is room for about ${free} more`,
  persistence: 'How long it lasts',
  persistent: 'The browser has agreed to keep it',
  mayBeRemoved: 'The browser has not agreed to keep it: when space runs short, it may remove it by itself',
};
