/**
 * What makes a feed readable where a browser opens it: as a page with links through XSLT, and in browsers that no longer
 * know XSLT through a style sheet for its own elements.
 */
export const STYLE_SHEETS = [
  '<?xml-stylesheet href="/feed.xsl" type="text/xsl"?>',
  '<?xml-stylesheet href="/feed.css" type="text/css"?>',
].join('');
