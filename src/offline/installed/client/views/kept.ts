/** What is kept; and separately, what is only partly downloaded. */
import type { Download } from '../download-queue.ts';
import type { PackStatus } from '../pack-status.ts';
import { type Actions, keptRow } from './pack-rows.ts';

export function drawKept(
  section: HTMLElement,
  statuses: readonly PackStatus[],
  current: Download | null,
  act: Actions,
): void {
  fill(
    section,
    statuses.filter(({ kept }) => kept),
    current,
    act,
  );
}

/** What is being fetched just now has a place of its own. */
export function drawPartial(
  section: HTMLElement,
  statuses: readonly PackStatus[],
  current: Download | null,
  act: Actions,
): void {
  const isPartial = ({ kept, partial, unreadable }: PackStatus): boolean => !kept && (partial !== null || unreadable);
  const partial = statuses.filter((status) => isPartial(status) && status.id !== current?.pack.id);
  fill(section, partial, current, act);
}

function fill(section: HTMLElement, volumes: readonly PackStatus[], current: Download | null, act: Actions): void {
  section.hidden = volumes.length === 0;
  section.querySelector('ul')?.replaceChildren(...volumes.map((volume) => keptRow(volume, current, act)));
}
