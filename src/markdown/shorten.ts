/** Text cut to the room that there is. */

/** At most `room` characters; what is cut ends in an ellipsis. */
export function shorten(text: string, room: number): string {
  const letters = [...text];
  if (letters.length <= room) return text;
  // Dots or a comma before the cut would run on into the ellipsis: `45.7%………`.
  const kept = letters
    .slice(0, room - 1)
    .join('')
    .replace(/[…．.，、；：,;:\s—“（《]+$/u, '');
  return `${kept}…`;
}
