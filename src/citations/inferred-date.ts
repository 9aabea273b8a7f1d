/** How every citation and export says that a date is not printed on the page. */
export const INFERRED_DATE = '日期系推断，版面未印';
