/** The day of a run, as it is written into `content/`: at +08:00, the time of the newspapers. */
import { fault } from '../model/message.ts';
import { IngestError } from './errors.ts';

const DAY_ZONE = 8 * 3600 * 1000;

/**
 * @param epoch seconds since 1970 that replace the clock, for reproducible builds (reproducible-builds.org)
 * @returns `YYYY-MM-DD`
 * @throws IngestError when `epoch` is not a number of seconds
 */
export function today(epoch: string | undefined = process.env.SOURCE_DATE_EPOCH): string {
  if (!epoch) return dayAt(Date.now());
  if (!/^\d{1,11}$/u.test(epoch)) throw new IngestError(fault('run/epoch', { file: 'SOURCE_DATE_EPOCH' }, { epoch }));
  return dayAt(Number(epoch) * 1000);
}

const dayAt = (time: number): string => new Date(time + DAY_ZONE).toISOString().slice(0, 10);
