/** Text cut to a limit. */

/** At most `limit` characters; what is cut ends in an ellipsis. */
export function shorten(text: string, limit: number): string {
  const letters = [...text];
  if (letters.length <= limit) return text;
  // Dots or a comma before the cut would run on into the ellipsis: `45.7%………`.
  const kept = letters
    .slice(0, limit - 1)
    .join('')
    .replace(/[…．.，、；：,;:\s—“（《]+$/u, '');
  return `${kept}…`;
}
