/** Text cut to the room that there is. */

/** At most `room` characters; what is cut ends in an ellipsis. */
export function shorten(text: string, room: number): string {
  const letters = [...text];
  return letters.length > room ? `${letters.slice(0, room - 1).join('')}…` : text;
}
