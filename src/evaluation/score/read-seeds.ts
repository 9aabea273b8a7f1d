/** Reads every page of an archive's `seeds/` without writing anything. */
import { discover } from '../../ingest/discover.ts';
import { readPages } from '../../ingest/page.ts';
import type { PageReading } from '../../ingest/pipeline.ts';
import { InputError } from '../../model/input-error.ts';
import { houseStyle } from '../../newspapers/index.ts';

/**
 * @param options.seeds the folder of the pages
 * @param options.corrected with people's corrections, or as received
 * @throws InputError when a page cannot be read
 */
export async function readSeeds(options: { seeds: string; corrected: boolean }): Promise<PageReading[]> {
  const catalogue = await discover(options.seeds);
  const readings: PageReading[] = [];
  for (const folder of catalogue.issues) {
    const given = options.corrected ? folder : { ...folder, corrections: {} };
    for await (const { page, reading, messages } of readPages(given, catalogue, houseStyle(folder.newspaper))) {
      if (!reading)
        throw new InputError(
          `${folder.file}, page ${page}: ${messages.map(({ code, line }) => `${code}${line ? ` on line ${line}` : ''}`).join(', ')}`,
        );
      readings.push(reading);
    }
  }
  return readings;
}
