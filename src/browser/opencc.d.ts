/** opencc-js ships its dictionaries without types: `乾 干|後 后|…`, the first target being the usual one. */
declare module 'opencc-js/dict/STPhrases' {
  const entries: string;
  export default entries;
}
declare module 'opencc-js/dict/TSPhrases' {
  const entries: string;
  export default entries;
}
