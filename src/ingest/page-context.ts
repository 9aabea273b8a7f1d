/** What is known about a page before it is read: from its path, from the files beside it, and from the archive's lists. */
import type { CorrectionSeed } from '../model/correction.ts';
import type { HouseStyle } from '../model/house-style.ts';
import type { Place } from '../model/place.ts';
import type { Topic } from '../model/topic.ts';

export interface PageContext {
  newspaper: string;
  /** The issue's folder: `2023-10-25-b`. */
  issue: string;
  date: string;
  page: string;
  /** As printed; null if none is printed. */
  number: number | null;
  name?: string;
  /** The page has a picture: its lines then keep their places. */
  pictured?: boolean;
  style: HouseStyle;
  topics: readonly Topic[];
  places: readonly Place[];
  /** People's corrections to the page, with their file and the line of each. */
  corrections?: { file: string; entries: readonly CorrectionSeed[]; lines?: readonly number[] };
}
