/** `npm run ingest`: page text → Markdown, then the report. */
import { basename, relative, resolve } from 'node:path';
import { IngestError } from '../src/ingest/errors.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { houseStyle } from '../src/newspapers/index.ts';
import { formatMessage } from '../src/translations/word-message.ts';
import { ARCHIVE_OPTION, archiveFolders } from './archive-folders.ts';
import { CommandError, command } from './command.ts';
import { formatReport } from './ingest/format-report.ts';
import { language } from './terminal.ts';

const USAGE = `npm run ingest -- [--archive DIR] [--seeds DIR] [--content DIR] [--check] [--force]
  --check  write nothing; fail when content/ is stale
  --force  read every page, changed or not`;

if (import.meta.main) {
  await command(
    USAGE,
    {
      ...ARCHIVE_OPTION,
      seeds: { type: 'string' },
      content: { type: 'string' },
      check: { type: 'boolean' },
      force: { type: 'boolean' },
    },
    async ({ archive, check = false, force = false, ...named }) => {
      const start = performance.now();
      const folders = archiveFolders(archive);
      const seeds = named.seeds ?? folders.seeds;
      const content = named.content ?? (relative('.', folders.content) || '.');
      const { report, changes } = await ingest({
        seeds: resolve(seeds),
        content: resolve(content),
        label: basename(resolve(seeds)),
        check,
        force,
        styleOf: houseStyle,
        ...(process.stdout.isTTY && { progress: showProgress }),
      }).catch((error) => {
        throw error instanceof IngestError
          ? new CommandError(formatMessage({ severity: 'error', ...error.fault }, language), { cause: error })
          : error;
      });
      console.log(formatReport(report, language));
      console.log(
        `\n${changes.length === 0 ? `${content}/ is up to date` : `${changes.length} files ${check ? 'would change' : 'changed'} in ${content}/`} (${((performance.now() - start) / 1000).toFixed(1)} s); report: ${content}/report.json`,
      );
      if (check && changes.length > 0)
        throw new CommandError(
          `${content}/ is stale:\n${changes.map(({ kind, path }) => `  ${kind}: ${path}`).join('\n')}\nRun npm run ingest and commit what changes.`,
        );
      const errors = report.messages.filter(({ severity }) => severity === 'error').length;
      if (errors > 0)
        throw new CommandError(
          `${errors === 1 ? 'one error' : `${errors} errors`}, see above; everything else was read`,
        );
    },
  );
}

function showProgress(done: number, total: number): void {
  if (total > 20 && done % 20 === 0) process.stdout.write(`\r${done} of ${total} issues …\r`);
}
