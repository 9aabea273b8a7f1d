/** How a hit's address tells the article page what to mark: `#find=烟火气&find=夜经济&nth=2`. */

export interface Find {
  strings: string[];
  /** Which occurrence in the article to go to, from 0. */
  nth: number;
}

export function findHash({ strings, nth }: Find): string {
  const params = new URLSearchParams(strings.map((string) => ['find', string]));
  if (nth > 0) params.set('nth', String(nth));
  return `#${params}`;
}

/** Null when the address asks for nothing to be marked. */
export function readFindHash(hash: string): Find | null {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const strings = params.getAll('find').filter((string) => string !== '');
  return strings.length > 0 ? { strings, nth: Math.max(0, Math.trunc(Number(params.get('nth'))) || 0) } : null;
}
