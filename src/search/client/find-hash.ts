/** How a hit's address tells the article page what to mark: `#find=烟火气&find=夜经济&at=3`. */

export interface Find {
  strings: string[];
  /** Which occurrence in the article's paragraphs to go to, from 1; 0 for the first in the whole article. */
  at: number;
}

export function findHash({ strings, at }: Find): string {
  const params = new URLSearchParams(strings.map((string) => ['find', string]));
  if (at > 0) params.set('at', String(at));
  return `#${params}`;
}

/** Null when the address asks for nothing to be marked. */
export function readFindHash(hash: string): Find | null {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const strings = params.getAll('find').filter((string) => string !== '');
  return strings.length > 0 ? { strings, at: Math.max(0, Math.trunc(Number(params.get('at'))) || 0) } : null;
}
