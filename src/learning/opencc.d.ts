/** opencc-js ships its dictionaries without types: `干 幹 乾|…`, the first target being the usual one. */
declare module 'opencc-js/dict/STCharacters' {
  const entries: string;
  export default entries;
}
