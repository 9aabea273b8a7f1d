/** The map of places: north is up, distances are true, names cover nothing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type MapPoint, placeMap } from '../../src/archive/place-map.ts';
import { placeTree, type Subject } from '../../src/archive/subjects.ts';
import type { Place } from '../../src/model/place.ts';

type Sketch = [id: string, at: [number, number] | undefined, articles: number];

function mapOf(sketches: Sketch[]) {
  const places = sketches.map(([id, at]): Place => ({ id, label: id, names: [id], ...(at && { at }) }));
  const subjects = sketches.map(
    ([id, , count]): Subject => ({ id, label: id, url: `/places/${id}/`, articles: Array(count), years: [] }),
  );
  return placeMap(placeTree(places, subjects));
}
const point = (points: readonly MapPoint[], id: string): MapPoint =>
  points.find(({ node }) => node.place.id === id) ?? assert.fail(`no ${id}`);

test('north is up, east is right, and a kilometre is as long either way', () => {
  const map = mapOf([
    ['mid', [36, 116], 4],
    ['north', [36.5, 116], 1],
    ['east', [36, 116.5], 1],
  ]);
  assert.ok(map);
  const [mid, north, east] = ['mid', 'north', 'east'].map((id) => point(map.points, id)) as [
    MapPoint,
    MapPoint,
    MapPoint,
  ];
  assert.ok(north.y < mid.y && Math.abs(north.x - mid.x) < 0.01);
  assert.ok(east.x > mid.x && Math.abs(east.y - mid.y) < 0.01);
  const ratio = (east.x - mid.x) / (mid.y - north.y);
  assert.ok(Math.abs(ratio - Math.cos((36.25 * Math.PI) / 180)) < 0.001);
  const km = (mid.y - north.y) / (map.scale.length / map.scale.km);
  assert.ok(Math.abs(km - 55.66) < 0.1, `${km} km`);
  assert.ok(mid.radius > north.radius && map.points[0] === mid);
});

test('every dot is on the sheet, and no name covers another', () => {
  const crowd = Array.from(
    { length: 60 },
    (_, i): Sketch => [`地${i}`, [36 + (i % 8) / 20, 116 + Math.floor(i / 8) / 15], i + 1],
  );
  const map = mapOf(crowd);
  assert.ok(map);
  assert.ok(map.points.every(({ x, y }) => x > 0 && x < map.width && y > 0 && y < map.height));
  const named = map.points.filter(({ label }) => label);
  assert.ok(named.length > 5);
  for (const a of named)
    for (const b of named)
      if (a !== b && a.label && b.label && a.label.anchor === b.label.anchor)
        assert.ok(Math.abs(a.label.x - b.label.x) > 10 || Math.abs(a.label.y - b.label.y) > 10);
});

test('dots on each other part, the smaller giving way, and each says where its place is', () => {
  const map = mapOf([
    ['city', [36.46, 115.99], 32],
    ['district', [36.45, 115.98], 3],
    ['same-point', [36.46, 115.99], 3],
    ['far', [36.84, 115.71], 3],
  ]);
  assert.ok(map);
  for (const a of map.points)
    for (const b of map.points)
      if (a !== b)
        assert.ok(Math.hypot(a.x - b.x, a.y - b.y) > a.radius + b.radius, `${a.node.place.id} on ${b.node.place.id}`);
  const [city, district, same, far] = ['city', 'district', 'same-point', 'far'].map((id) => point(map.points, id));
  assert.ok(city && district && same && far);
  assert.equal(far.true, undefined);
  assert.ok(district.true && same.true);
  const moved = ({ x, y, true: from = { x, y } }: MapPoint): number => Math.hypot(x - from.x, y - from.y);
  assert.ok(moved(city) < moved(district));
  assert.ok(
    [city, district, same, far].every(({ label }) => label),
    'each has its name',
  );
});

test('of more places than the sheet has room for, those with most articles are drawn', () => {
  const many = Array.from({ length: 500 }, (_, i): Sketch => [`p${i}`, [30 + (i % 20) / 9, 110 + i / 90], i + 1]);
  const map = mapOf(many);
  assert.ok(map);
  assert.equal(map.points.length + map.left, 500);
  assert.ok(map.points.every(({ node }) => node.subject.articles.length > map.left));
  assert.ok(map.points.every(({ x, y }) => x > 0 && x < map.width && y > 0 && y < map.height));
});

test('one place alone has a map; places without articles or points have none', () => {
  assert.equal(mapOf([['only', [36, 116], 1]])?.points.length, 1);
  assert.equal(
    mapOf([
      ['bare', [36, 116], 0],
      ['lost', undefined, 3],
    ]),
    null,
  );
});
