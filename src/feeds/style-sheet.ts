/** A style sheet for the elements of a feed, so that people can read the feed in a browser. */
export const styleSheet = (site: URL): string => `<?xml-stylesheet href="${site.pathname}feed.css" type="text/css"?>`;
