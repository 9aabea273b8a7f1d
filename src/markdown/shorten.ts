/** Cuts text to a limit. */

/** At most `limit` characters. Cut text ends in an ellipsis. */
export function shorten(text: string, limit: number): string {
  const letters = [...text];
  if (letters.length <= limit) return text;
  // Dots or a comma before the cut would look like part of the ellipsis: `45.7%………`.
  const kept = letters
    .slice(0, limit - 1)
    .join('')
    .replace(/[…．.，、；：,;:\s—“（《]+$/u, '');
  return `${kept}…`;
}
