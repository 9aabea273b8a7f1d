/** What is kept; and apart from it what was begun and is not whole. */
import type { Taking } from '../desk.ts';
import type { Volume } from '../shelf.ts';
import { type Actions, keptRow } from './pack-rows.ts';

export function drawKept(section: HTMLElement, shelf: readonly Volume[], taking: Taking | null, act: Actions): void {
  fill(
    section,
    shelf.filter(({ kept }) => kept),
    taking,
    act,
  );
}

/** What is being fetched just now has a place of its own. */
export function drawHalf(section: HTMLElement, shelf: readonly Volume[], taking: Taking | null, act: Actions): void {
  const half = shelf.filter(({ id, kept, begun }) => !kept && begun && id !== taking?.pack.id);
  fill(section, half, taking, act);
}

function fill(section: HTMLElement, volumes: readonly Volume[], taking: Taking | null, act: Actions): void {
  section.hidden = volumes.length === 0;
  section.querySelector('ul')?.replaceChildren(...volumes.map((volume) => keptRow(volume, taking, act)));
}
