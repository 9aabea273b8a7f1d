/** `npm run corrections -- FILE`: takes corrections that readers sent into seeds/, after showing what they would change. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { discover } from '../src/ingest/discover.ts';
import { IngestError } from '../src/ingest/errors.ts';
import type { Message } from '../src/model/message.ts';
import { CATALOGUES } from '../src/translations/messages.ts';
import { formatMessage } from '../src/translations/word-message.ts';
import { ARCHIVE_OPTION, archiveFolders, fromHere } from './archive-folders.ts';
import { CommandError, command } from './command.ts';
import { parseIncoming } from './corrections/incoming.ts';
import { showTrial } from './corrections/show-trial.ts';
import { type Trial, tryEntries } from './corrections/try-entries.ts';
import { language, words } from './terminal.ts';

if (import.meta.main) {
  await command(
    words.usage.corrections,
    { ...ARCHIVE_OPTION, write: { type: 'boolean' } },
    async ({ archive, write = false }, [place = '']) => {
      const path = fromHere(place);
      if (!existsSync(path)) throw new CommandError(words.corrections.noFile(path));
      const { pages, messages } = parseIncoming(readFileSync(path, 'utf8'), place);
      for (const message of messages) console.error(`${words.report.severity.error}${said(message)}`);
      if (pages.length === 0) throw new CommandError(words.corrections.none(place));
      const { seeds } = archiveFolders(archive);
      const catalogue = await discover(seeds, basename(seeds)).catch((error: Error) => {
        throw error instanceof IngestError
          ? new CommandError(said({ severity: 'error', ...error.fault }), { cause: error })
          : error;
      });
      let refused = messages.length;
      let sound = 0;
      for (const { page, entries } of merged(pages)) {
        const trial = await tryEntries(catalogue, page, entries);
        if (!trial) console.error(`${words.error}${words.corrections.noPage(page)}`);
        if (trial && take(page, trial, write)) sound++;
        else refused++;
      }
      if (!write && sound > 0) console.log(`\n${words.corrections.howToWrite}`);
      if (write && sound > 0) console.log(`\n${words.corrections.next}`);
      if (refused > 0) throw new CommandError(words.corrections.refused(refused));
    },
    1,
  );
}

function said(message: Message): string {
  return formatMessage(message, language);
}

/** Two reports of one page are tried together. */
function merged(pages: ReturnType<typeof parseIncoming>['pages']): ReturnType<typeof parseIncoming>['pages'] {
  const groups = Map.groupBy(pages, ({ page }) => page);
  return [...groups].map(([page, blocks]) => ({ page, entries: blocks.flatMap(({ entries }) => entries) }));
}

/** Shows what the entries of a page would change, and writes them where that is asked for. False where they have errors. */
function take(page: string, trial: Trial, write: boolean): boolean {
  console.log(`\n${page}: ${words.corrections.entries({ added: trial.added.length, file: trial.file })}`);
  if (trial.added.length > 0) console.log(showTrial(trial, CATALOGUES[language]));
  const errors = trial.messages.filter(({ severity }) => severity === 'error');
  for (const message of errors) console.error(`${words.report.severity.error}${said(message)}`);
  if (errors.length > 0 || !trial.after) return false;
  if (write && trial.added.length > 0) {
    writeFileSync(`${trial.path}.new`, trial.text);
    renameSync(`${trial.path}.new`, trial.path);
  }
  return true;
}
