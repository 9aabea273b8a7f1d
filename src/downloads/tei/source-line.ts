import { lineSlug } from '../../model/ids.ts';

/** `01/source/#l038`: a line of the page as received, seen from the address. */
export const sourceLine = (page: string, line: number): string => `${page}/source/#${lineSlug(line)}`;
