/** The map of places: position and size of each dot, and position of each name. */
import { spreadDots } from './spread-dots.ts';
import type { PlaceNode } from './subjects.ts';

/** In units of the drawing; on a phone, a unit is about a pixel. */
const MAP_WIDTH = 400;
const MARGIN = 44;
/** Places on the map at most: those with the most articles. */
const MOST = 80;
/** Distance of dots from the edge. */
const EDGE = 18;
/** A dot that was moved less than this has no line to its real position. */
const MOVED = 2;
const MAX_HEIGHT = 480;
const LABEL_SIZE = 11;
const SMALLEST_DOT = 3;
const LARGEST_DOT = 15;
const KM_PER_DEGREE = 111.32;
/** Least extent of the map in degrees, so that a single place also gives a map. */
const LEAST_EXTENT = 0.2;

export interface MapPoint {
  node: PlaceNode;
  x: number;
  y: number;
  radius: number;
  /** The real position, if the dot was moved. */
  true?: { x: number; y: number };
  /** Absent if there is no space for the name. */
  label?: { x: number; y: number; anchor: 'start' | 'middle' | 'end' };
}
interface PlaceMap {
  width: number;
  height: number;
  /** The larger first, so that the smaller ones are drawn on top. */
  points: MapPoint[];
  /** Places that are not on the map. */
  left: number;
  /** The scale: a length in units, and in kilometres. */
  scale: { km: number; length: number };
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Null if no place with articles has coordinates. */
export function placeMap(tree: readonly PlaceNode[]): PlaceMap | null {
  const located = flatten(tree)
    .filter(({ place, subject }) => place.at && subject.articles.length > 0)
    .sort((a, b) => b.subject.articles.length - a.subject.articles.length);
  const nodes = located.slice(0, MOST);
  if (nodes.length === 0) return null;
  const project = projection(nodes.map(({ place }) => place.at as [number, number]));
  const most = Math.max(...nodes.map(({ subject }) => subject.articles.length));
  const dots = nodes.map((node) => {
    const share = Math.sqrt(node.subject.articles.length / most);
    const radius = SMALLEST_DOT + share * (LARGEST_DOT - SMALLEST_DOT);
    return { ...project.at(node.place.at as [number, number]), radius };
  });
  const sheet = { left: EDGE, top: EDGE, right: MAP_WIDTH - EDGE, bottom: project.height - EDGE };
  const places = spreadDots(dots, sheet);
  const points = nodes.map((node, index): MapPoint => {
    const [dot, at] = [dots[index] as (typeof dots)[number], places[index] as (typeof places)[number]];
    const moved = Math.hypot(at.x - dot.x, at.y - dot.y) > MOVED;
    return { node, ...at, radius: dot.radius, ...(moved && { true: { x: dot.x, y: dot.y } }) };
  });
  label(points, project.height);
  const km = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].findLast((length) => length * project.unitsPerKm <= 120) ?? 1;
  return {
    width: MAP_WIDTH,
    height: project.height,
    points,
    left: located.length - nodes.length,
    scale: { km, length: km * project.unitsPerKm },
  };
}

const flatten = (nodes: readonly PlaceNode[]): PlaceNode[] => nodes.flatMap((node) => [node, ...flatten(node.parts)]);

/** Degrees → units. A degree of longitude has the length that it has in the middle of the map. */
function projection(points: readonly [latitude: number, longitude: number][]) {
  const range = (values: number[]): { middle: number; extent: number } => {
    const [least, greatest] = [Math.min(...values), Math.max(...values)];
    return { middle: (least + greatest) / 2, extent: Math.max(greatest - least, LEAST_EXTENT) };
  };
  const latitude = range(points.map(([value]) => value));
  const longitude = range(points.map(([, value]) => value));
  const shortening = Math.cos((latitude.middle * Math.PI) / 180);
  const unit = Math.min(
    (MAP_WIDTH - 2 * MARGIN) / (longitude.extent * shortening),
    (MAX_HEIGHT - 2 * MARGIN) / latitude.extent,
  );
  const height = Math.round(latitude.extent * unit + 2 * MARGIN);
  return {
    height,
    unitsPerKm: unit / KM_PER_DEGREE,
    at: ([north, east]: [number, number]): { x: number; y: number } => ({
      x: MAP_WIDTH / 2 + (east - longitude.middle) * shortening * unit,
      y: height / 2 - (north - latitude.middle) * unit,
    }),
  };
}

/** Places the names, those of the larger dots first; a name covers neither a dot nor another name. */
function label(points: MapPoint[], height: number): void {
  const occupied: Box[] = points.map(({ x, y, radius }) => box(x - radius, y - radius, 2 * radius, 2 * radius));
  for (const [index, point] of points.entries()) {
    const width = [...point.node.subject.label].length * LABEL_SIZE;
    const away = point.radius + 3;
    const middle = point.y + LABEL_SIZE * 0.36;
    const choices: NonNullable<MapPoint['label']>[] = [
      { x: point.x + away, y: middle, anchor: 'start' },
      { x: point.x - away, y: middle, anchor: 'end' },
      { x: point.x, y: point.y - away, anchor: 'middle' },
      { x: point.x, y: point.y + away + LABEL_SIZE * 0.8, anchor: 'middle' },
      { x: point.x + away * 0.7, y: point.y - away * 0.7, anchor: 'start' },
      { x: point.x + away * 0.7, y: point.y + away * 0.7 + LABEL_SIZE * 0.8, anchor: 'start' },
      { x: point.x - away * 0.7, y: point.y - away * 0.7, anchor: 'end' },
      { x: point.x - away * 0.7, y: point.y + away * 0.7 + LABEL_SIZE * 0.8, anchor: 'end' },
    ];
    for (const choice of choices) {
      const left = choice.x - { start: 0, middle: width / 2, end: width }[choice.anchor];
      const labelBox = box(left, choice.y - LABEL_SIZE * 0.85, width, LABEL_SIZE);
      const inside =
        labelBox.left >= 2 && labelBox.right <= MAP_WIDTH - 2 && labelBox.top >= 2 && labelBox.bottom <= height - 2;
      if (!inside || occupied.some((other, at) => at !== index && overlap(labelBox, other))) continue;
      point.label = choice;
      occupied.push(labelBox);
      break;
    }
  }
}

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
