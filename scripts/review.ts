/** `npm run review`: the doubtful articles of an archive in order of doubt, each with the entry that would settle it. */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Doubtful, findDoubtful } from '../src/content/doubtful.ts';
import { CATALOGUES } from '../src/translations/messages.ts';
import { ARCHIVE_OPTION, archiveFolders, fromHere } from './archive-folders.ts';
import { CommandError, command } from './command.ts';
import { formatReview } from './review/format-review.ts';
import { type ReviewItem, reviewItem } from './review/review-item.ts';
import { reviewPage } from './review/review-page.ts';
import { language, words } from './terminal.ts';

const text = { type: 'string' } as const;
/** Articles that are shown where nobody says how many. */
const SHOWN = 50;

if (import.meta.main) {
  await command(
    words.usage.review,
    {
      ...ARCHIVE_OPTION,
      ...{ content: text, newspaper: text, date: text, limit: text, html: text },
      json: { type: 'boolean' },
    },
    async ({ archive, content, newspaper, date, limit, html, json = false }) => {
      const folder = content ? resolve(content) : archiveFolders(archive).content;
      if (!existsSync(join(folder, 'articles'))) throw new CommandError(words.review.noArticles(folder));
      const filter = { newspaper: knownNewspaper(folder, newspaper), date: soundDate(date) };
      const doubtful = findDoubtful(folder, filter);
      const items = await readItems(folder, doubtful.slice(0, soundLimit(limit)));
      if (html !== undefined) {
        const path = fromHere(html);
        writeFileSync(path, reviewPage(items, doubtful.length, CATALOGUES[language]));
        console.log(words.review.written({ path, shown: items.length, total: doubtful.length }));
      } else if (json) console.log(JSON.stringify(items, null, 2));
      else {
        for (const [i, item] of items.entries()) console.log(`${formatReview(item, i + 1, CATALOGUES[language])}\n`);
        console.log(words.review.title({ shown: items.length, total: doubtful.length }));
      }
    },
  );
}

async function readItems(folder: string, doubtful: readonly Doubtful[]): Promise<ReviewItem[]> {
  const items: ReviewItem[] = [];
  for (const one of doubtful)
    items.push(
      await reviewItem(folder, one, CATALOGUES[language]).catch((cause: Error) => {
        throw new CommandError(cause.message, { cause });
      }),
    );
  return items;
}

function knownNewspaper(folder: string, newspaper: string | undefined): string | undefined {
  if (newspaper !== undefined && !existsSync(join(folder, 'articles', newspaper)))
    throw new CommandError(words.review.noNewspaper(newspaper));
  return newspaper;
}

function soundDate(date: string | undefined): string | undefined {
  if (date !== undefined && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(date))
    throw new CommandError(words.review.noDate(date));
  return date;
}

function soundLimit(limit: string | undefined): number {
  if (limit === undefined) return SHOWN;
  if (!/^[1-9]\d{0,5}$/u.test(limit)) throw new CommandError(words.review.noLimit(limit));
  return Number(limit);
}
