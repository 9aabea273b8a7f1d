/** Where the service worker lies; in a file of its own, so that the script on every page carries nothing else along. */
export const WORKER_URL = '/sw.js';
