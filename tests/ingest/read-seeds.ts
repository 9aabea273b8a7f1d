/** The project's own pages, each read anew. */
import { discover } from '../../src/ingest/discover.ts';
import { readPages } from '../../src/ingest/page.ts';
import type { PageReading } from '../../src/ingest/pipeline.ts';
import { houseStyle } from '../../src/newspapers/index.ts';
import { SEEDS } from './workspace.ts';

/** @param corrected with what people have corrected, or as received */
export async function readSeeds({ corrected }: { corrected: boolean }): Promise<PageReading[]> {
  const catalogue = await discover(SEEDS);
  const readings: PageReading[] = [];
  for (const folder of catalogue.issues) {
    const given = corrected ? folder : { ...folder, corrections: {} };
    for await (const { page, reading, messages } of readPages(given, catalogue, houseStyle(folder.newspaper))) {
      if (!reading) throw new Error(`${page} could not be read: ${messages.map(({ what }) => what).join(' ')}`);
      readings.push(reading);
    }
  }
  return readings;
}
