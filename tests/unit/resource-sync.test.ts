/** What libraries harvest: every issue once, by day, from the one address that they begin at. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { volumesOf } from '../../src/archive/volumes.ts';
import {
  capabilityList,
  changeList,
  resourceList,
  resourceListIndex,
  sourceDescription,
} from '../../src/downloads/resource-sync/documents.ts';
import { faultOfXml } from '../well-formed.ts';
import { archiveOf } from './archive-of.ts';

const SITE = new URL('https://example.org/archive/');
const [newspaper] = archiveOf({
  bao: {
    '2023-05-01': { '01': [{ changed: '2026-02-01' }, { changed: '2026-01-01' }] },
    '2024-01-01': { '01': [{ changed: '2026-01-01' }] },
    '2024-01-02': { '01': [] },
  },
});
const volumes = volumesOf(newspaper);
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name) => name === 'url' });
type Entry = { loc: string; lastmod?: string; 'rs:md': Record<string, string> };
const entriesOf = (xml: string): Entry[] => parser.parse(xml).urlset.url ?? [];

test('from the source description every issue is reached once', () => {
  const documents = new Map([
    ['https://example.org/archive/.well-known/resourcesync', sourceDescription(SITE)],
    ['https://example.org/archive/resourcesync/capabilitylist.xml', capabilityList(SITE)],
    ['https://example.org/archive/resourcesync/resourcelist.xml', resourceListIndex(volumes, SITE)],
    ['https://example.org/archive/resourcesync/changelist.xml', changeList(newspaper.issues, SITE)],
    ...volumes.map(
      (volume) =>
        [`https://example.org/archive/resourcesync/bao/${volume.year}.xml`, resourceList(volume, SITE)] as const,
    ),
  ]);
  const found: string[] = [];
  const visit = (address: string): void => {
    const xml = documents.get(address);
    assert.ok(xml, address);
    assert.equal(faultOfXml(xml), null);
    for (const [, next = ''] of xml.matchAll(/<loc>([^<]*)<\/loc>/gu)) {
      if (next.endsWith('issue.tei.xml')) found.push(next);
      else if (!next.endsWith('changelist.xml')) visit(next);
    }
  };
  visit('https://example.org/archive/.well-known/resourcesync');
  assert.deepEqual(
    found.toSorted(),
    ['2023-05-01', '2024-01-01', '2024-01-02'].map((day) => `https://example.org/archive/bao/${day}/issue.tei.xml`),
  );
});

test('changes stand in the order of their days: an issue comes in, and its text changes', () => {
  const changes = entriesOf(changeList(newspaper.issues, SITE)).map(({ loc, 'rs:md': md }) => [
    loc.split('/').at(-2),
    md.change,
    md.datetime?.slice(0, 10),
  ]);
  const days = changes.map(([, , day]) => day ?? '');
  assert.deepEqual(days, days.toSorted());
  assert.deepEqual(changes.at(-1), ['2023-05-01', 'updated', '2026-02-01']);
});
