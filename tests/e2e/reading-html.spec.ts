/** The markup of every kind of page is valid HTML. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { everyKind } from './reading-kinds.ts';

test('html-validate finds nothing on any kind of page', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
  for (const path of Object.values(await everyKind())) {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const html = await readFile(join('dist', file), 'utf8');
    const report = await validator.validateString(html, path);
    const found = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    );
    expect(found, path).toEqual([]);
  }
});
