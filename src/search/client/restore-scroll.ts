/**
 * Restores the scroll position when a reader comes back from an article: the hits are drawn too late for the browser to do it.
 * The position is a hit and its distance from the window's top, because hits that were never visible have no height yet.
 */

import { find } from './dom.ts';

const STORE = 'search-place';

interface Place {
  address: string;
  /** Of the hit at the window's upper edge; absent where there is none, and `top` is how far the page was scrolled. */
  id?: string;
  /** In CSS pixels. */
  top: number;
}

let left: Place | null = readPlace();

const list = find('[data-search-hits]');
const hits = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>(':scope > li')];
// A place can be found only where every hit has its height.
if (left) list.classList.add('all-laid-out');

/** Hits out of sight have a guessed height, and the end of the page would not be where the browser jumps to. */
document.addEventListener('keydown', ({ key }) => {
  if (key === 'End') list.classList.add('all-laid-out');
});

function readPlace(): Place | null {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigation?.type !== 'back_forward' && navigation?.type !== 'reload') return null;
  try {
    const place = JSON.parse(sessionStorage.getItem(STORE) ?? '{}') as Place;
    return place.address === location.href ? place : null;
  } catch {
    return null;
  }
}

addEventListener('pagehide', () => {
  const atEdge = scrollY > 0 ? hits().find((hit) => hit.getBoundingClientRect().bottom > 0) : undefined;
  const place: Place = {
    address: location.href,
    id: atEdge?.dataset.id,
    top: atEdge ? atEdge.getBoundingClientRect().top : scrollY,
  };
  try {
    sessionStorage.setItem(STORE, JSON.stringify(place));
  } catch {
    // A browser that stores nothing begins at the top.
  }
});

// Who goes elsewhere meanwhile is not called back.
for (const act of ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const)
  addEventListener(act, forget, { passive: true });

function forget(): void {
  left = null;
}

/** To be called when the hits stand. Only the first time leads anywhere. */
export function restoreScroll(): void {
  if (left) {
    const { id, top } = left;
    const hit = hits().find(({ dataset }) => dataset.id === id);
    if (hit) scrollBy({ top: hit.getBoundingClientRect().top - top, behavior: 'instant' });
    else scrollTo({ top, behavior: 'instant' });
  }
  forget();
}
