/** The form with which readers report a mistake: a mail or an issue, which `npm run corrections` takes in as it comes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseIncoming } from '../../scripts/corrections/incoming.ts';
import { reportLink } from '../../src/model/report-form.ts';
import { CATALOGUES } from '../../src/translations/messages.ts';

const reported = {
  address: 'https://example.org/liaocheng-ribao/2023-10-25/01/l038/#p2',
  page: 'liaocheng-ribao/2023-10-25/01',
  line: 41,
  words: ' “争争一流”:\n # 的 ',
};

for (const [language, { reportMistake }] of Object.entries(CATALOGUES)) {
  test(`${language}: a mail that says where, and what comes back is taken in`, () => {
    const mail = new URL(reportLink('archive@example.org', reportMistake, reported));
    assert.equal(mail.protocol, 'mailto:');
    assert.equal(mail.pathname, 'archive@example.org');
    const body = mail.searchParams.get('body') ?? '';
    assert.ok(body.includes(reported.address));
    assert.match(mail.searchParams.get('subject') ?? '', /liaocheng-ribao\/2023-10-25\/01.*41/u);
    assert.doesNotMatch(body, /\{\w+\}/u, 'every value is filled in');
    const { pages, messages } = parseIncoming(body, 'mail.txt');
    assert.deepEqual(messages, []);
    const words = '“争争一流”: # 的';
    assert.deepEqual(
      pages.map(({ page, entries }) => [page, entries.map(({ reason: _reason, ...entry }) => entry)]),
      [['liaocheng-ribao/2023-10-25/01', [{ replace: words, with: words, line: 41 }]]],
    );
  });
}

test('an issue form gets title and body; a long passage is cut', () => {
  const form = new URL(
    reportLink('https://example.org/me@home/issues/new', CATALOGUES.en.reportMistake, {
      ...reported,
      words: '长'.repeat(500),
    }),
  );
  assert.equal(form.origin + form.pathname, 'https://example.org/me@home/issues/new');
  assert.match(form.searchParams.get('body') ?? '', /replace: "长{60}"/u);
  assert.match(form.searchParams.get('title') ?? '', /^Correction: /u);
});
