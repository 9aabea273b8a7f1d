/** Moves dots that lie on each other apart, as little as it takes, so that each can be seen and touched. */

interface Dot {
  x: number;
  y: number;
  radius: number;
}
/** Where the middles of dots may lie. */
interface Sheet {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Air between two dots, and least distance of their middles: a finger's 24 pixels on a phone, where a unit is 0.9 of one. */
const GAP = 2;
const FINGER = 27;
const ROUNDS = 400;

/** Distance that the middles of two dots must keep. */
const apart = (a: Dot, b: Dot): number => Math.max(a.radius + b.radius + GAP, FINGER);

/** New middles in the order of `dots`; a large dot gives way less than a small one. What has no room stays close. */
export function spreadDots(dots: readonly Dot[], sheet: Sheet): { x: number; y: number }[] {
  const moved = dots.map((dot) => ({ ...dot }));
  for (let round = 0; round < ROUNDS; round++) {
    let still = true;
    for (const [i, a] of moved.entries()) {
      for (const b of moved.slice(i + 1)) still = keepApart(a, b) && still;
    }
    for (const dot of moved) {
      dot.x = Math.min(Math.max(dot.x, sheet.left), sheet.right);
      dot.y = Math.min(Math.max(dot.y, sheet.top), sheet.bottom);
    }
    if (still) break;
  }
  return moved.map(({ x, y }) => ({ x, y }));
}

/** True where nothing had to give way. */
function keepApart(a: Dot, b: Dot): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(dx, dy);
  const lacking = apart(a, b) - distance;
  if (lacking <= 0.01) return true;
  // Two dots on one point part to the sides.
  const [ux, uy] = distance > 0.01 ? [dx / distance, dy / distance] : [1, 0];
  const share = b.radius ** 2 / (a.radius ** 2 + b.radius ** 2);
  a.x -= ux * lacking * share;
  a.y -= uy * lacking * share;
  b.x += ux * lacking * (1 - share);
  b.y += uy * lacking * (1 - share);
  return false;
}
