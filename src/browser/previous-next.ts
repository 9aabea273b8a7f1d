/**
 * Keys and swipes. ← and → (or a swipe) follow the links to the previous and the next page. On a page
 * set like print, ↑ and ↓ move between headlines if one of them has the focus.
 */

/** A swipe is at least this wide, in CSS pixels, and at least twice as wide as high. */
const SWIPE = 90;

const follow = (rel: 'prev' | 'next'): void =>
  document.querySelector<HTMLAnchorElement>(`.previous-next a[rel=${rel}]`)?.click();
const headlines = [...document.querySelectorAll<HTMLElement>('.broadsheet .title a')];

/** True if arrow keys and swipes do something else here: in fields, and in text that scrolls sideways. */
function takesArrows(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const scrolled = target.closest('.article-body, .table-frame');
  return (
    target.closest('input, select, textarea') !== null ||
    (scrolled !== null && scrolled.scrollWidth > scrolled.clientWidth)
  );
}

document.addEventListener('keydown', (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || takesArrows(event.target)) return;
  if (event.key === 'ArrowLeft') follow('prev');
  if (event.key === 'ArrowRight') follow('next');
  const place = headlines.indexOf(event.target as HTMLElement);
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const neighbour = headlines[place + step];
  if (place < 0 || step === 0 || !neighbour) return;
  event.preventDefault();
  neighbour.focus();
});

let start: Touch | undefined;
document.addEventListener(
  'touchstart',
  ({ touches, target }) => {
    start = touches.length === 1 && !takesArrows(target) ? touches[0] : undefined;
  },
  { passive: true },
);
document.addEventListener('touchend', ({ changedTouches }) => {
  const end = changedTouches[0];
  if (!start || !end || !document.getSelection()?.isCollapsed) return;
  const x = end.clientX - start.clientX;
  const y = end.clientY - start.clientY;
  if (Math.abs(x) >= SWIPE && Math.abs(x) >= 2 * Math.abs(y)) follow(x > 0 ? 'prev' : 'next');
});
