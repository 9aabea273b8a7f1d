/** `npm run ingest`: page text → Markdown, then the report. */
import { basename, relative, resolve } from 'node:path';
import { IngestError } from '../src/ingest/errors.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { houseStyle } from '../src/newspapers/index.ts';
import { formatMessage } from '../src/translations/word-message.ts';
import { ARCHIVE_OPTION, archiveFolders } from './archive-folders.ts';
import { CommandError, command } from './command.ts';
import { formatReport } from './ingest/format-report.ts';
import { language, words } from './terminal.ts';

if (import.meta.main) {
  await command(
    words.usage.ingest,
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
      const said = check ? words.ingest.wouldChange : words.ingest.changed;
      const outcome = changes.length === 0 ? words.ingest.upToDate(content) : said({ files: changes.length, content });
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`\n${words.ingest.done({ outcome, seconds, content })}`);
      if (check && changes.length > 0) {
        const list = changes.map(({ kind, path }) => `  ${words.ingest.kinds[kind]}: ${path}`).join('\n');
        throw new CommandError(words.ingest.stale({ content, list }));
      }
      const errors = report.messages.filter(({ severity }) => severity === 'error').length;
      if (errors > 0) throw new CommandError(words.ingest.errors(errors));
    },
  );
}

function showProgress(done: number, total: number): void {
  if (total > 20 && done % 20 === 0) process.stdout.write(`\r${words.ingest.progress({ done, total })}\r`);
}
