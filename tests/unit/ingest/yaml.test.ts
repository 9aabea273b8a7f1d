/** A mistake in a YAML file is led back to its line, and said with its remedy. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { parseYaml } from '../../../src/ingest/yaml.ts';
import { issueSeedSchema } from '../../../src/model/issue.ts';
import { placeSchema } from '../../../src/model/place.ts';
import { formatMessage } from '../../english.ts';
import { table } from './table.ts';

const ISSUE = 'date: 2024-01-02\ndateCertainty: printed\npages:\n  "01": { number: 1 }\n';
const errors = (text: string): string[] => parseYaml(text, 'issue.yaml', issueSeedSchema).messages.map(formatMessage);

table(
  'issue.yaml',
  [
    [ISSUE, [], 'sound'],
    [
      `${ISSUE}editor: 张三\n`,
      ['issue.yaml:5: Unknown key editor. Take it out, or mend its spelling. [catalogue/key]'],
      'an unknown key',
    ],
    [
      ISSUE.replace('number: 1', 'nummer: 1'),
      ['issue.yaml:4: Unknown key nummer. Write number, if you mean that; else take it out. [catalogue/key]'],
      'one inside a page',
    ],
  ],
  errors,
);

for (const [name, text, says] of [
  [
    'a value that is none of those allowed',
    ISSUE.replace('printed', 'guessed'),
    /^issue\.yaml:2: dateCertainty: .*printed/u,
  ],
  ['a day that is none', ISSUE.replace('01-02', '02-30'), /^issue\.yaml:1: date: /u],
  ['a page number that is a word', ISSUE.replace('number: 1', 'number: 一'), /^issue\.yaml:4: pages\.01\.number: /u],
  ['a page that cannot be one', ISSUE.replace('"01"', '"front"'), /^issue\.yaml:4: /u],
  ['a missing key', ISSUE.replace('dateCertainty: printed\n', ''), /^issue\.yaml:1: dateCertainty: /u],
  ['a bracket left open', `${ISSUE}received: {\n`, /^issue\.yaml:\d+: This is no YAML/u],
  ['a key given twice', `${ISSUE}date: 2024-01-03\n`, /^issue\.yaml:5: This is no YAML: .*unique/u],
  ['a tab', ISSUE.replace('  "01"', '\t"01"'), /^issue\.yaml:4: This is no YAML/u],
  ['nothing at all', '', /^issue\.yaml: .*date/u],
  ['a list where a map is meant', '- 1\n', /^issue\.yaml:1: /u],
] as const) {
  test(name, () => {
    const found = errors(text);
    assert.match(found[0] ?? 'no message', says);
    for (const message of found)
      assert.match(message, /\. [A-Z][^.]*\.? ?.*\[catalogue\/(?:yaml|value|key)\]$/u, 'with what to do');
  });
}

test('in a list, the line of the entry', () => {
  const text = '- { id: linqing, label: 临清, names: [临清] }\n- { id: guanxian, label: 冠县, names: [] }\n';
  const [message] = parseYaml(text, 'places.yaml', z.array(placeSchema)).messages;
  assert.equal(message?.line, 2);
});
