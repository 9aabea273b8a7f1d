/** Moves overlapping dots apart, as little as possible, so that each can be seen and touched. */

interface Dot {
  x: number;
  y: number;
  radius: number;
}
/** The area for the centres of dots. */
interface Sheet {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Gap between two dots, and least distance of their centres: 24 pixels for a finger, on a phone 320 wide, where a unit is 0.72 pixels. */
const GAP = 2;
const FINGER = 34;
const ROUNDS = 400;

/** The least distance between the centres of two dots. */
const apart = (a: Dot, b: Dot): number => Math.max(a.radius + b.radius + GAP, FINGER);

/** New centres in the order of `dots`. A large dot moves less than a small one. If there is not enough space, dots stay closer. */
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

/** True if no dot was moved. */
function keepApart(a: Dot, b: Dot): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(dx, dy);
  const lacking = apart(a, b) - distance;
  if (lacking <= 0.01) return true;
  // Two dots on the same point move sideways.
  const [ux, uy] = distance > 0.01 ? [dx / distance, dy / distance] : [1, 0];
  const share = b.radius ** 2 / (a.radius ** 2 + b.radius ** 2);
  a.x -= ux * lacking * share;
  a.y -= uy * lacking * share;
  b.x += ux * lacking * (1 - share);
  b.y += uy * lacking * (1 - share);
  return false;
}
