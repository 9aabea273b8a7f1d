/** Asked of the code that shows text in the other script, if it is loaded: what `detail.text` is in printed characters. */
export const SELECTION_AS_PRINTED = 'selection-as-printed';
