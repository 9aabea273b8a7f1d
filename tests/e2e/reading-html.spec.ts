/** The markup of every kind of page is valid HTML. */
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { everyKind } from './reading-kinds.ts';

test('html-validate finds nothing on any kind of page', async ({ page, request }) => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
  for (const path of await everyKind(page)) {
    const html = await (await request.get(path)).text();
    const report = await validator.validateString(html, path);
    const found = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    );
    expect(found, path).toEqual([]);
  }
});
