/** Who comes back from an article finds the hits as they were left: they are drawn too late for the browser's own memory. */

const STORE = 'search-place';
let left: number | null = readPlace();

function readPlace(): number | null {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigation?.type !== 'back_forward' && navigation?.type !== 'reload') return null;
  try {
    const { address, y } = JSON.parse(sessionStorage.getItem(STORE) ?? '{}') as { address?: string; y?: number };
    return address === location.href ? (y ?? null) : null;
  } catch {
    return null;
  }
}

addEventListener('pagehide', () => {
  try {
    sessionStorage.setItem(STORE, JSON.stringify({ address: location.href, y: scrollY }));
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
export function returnToPlace(): void {
  if (left !== null) scrollTo({ top: left, behavior: 'instant' });
  forget();
}
