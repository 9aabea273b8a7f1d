/** What makes a feed readable where a browser opens it: a style sheet for its own elements. */
export const styleSheet = (site: URL): string => `<?xml-stylesheet href="${site.pathname}feed.css" type="text/css"?>`;
