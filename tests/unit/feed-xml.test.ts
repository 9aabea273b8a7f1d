/** What feeds may hold: XML's own characters, its signs escaped once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeXml } from '../../src/feeds/xml.ts';

test('what XML cannot hold is left out, its signs are escaped once', () => {
  assert.equal(escapeXml('a\u0000\u000bb\n<&>"\''), 'ab\n&lt;&amp;&gt;&quot;&apos;');
});
