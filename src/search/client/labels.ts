/** What readers call the values of filters. */

import type { Genre } from '../../model/genre.ts';
import { dates, genres, numberLocale } from '../../translations/browser/labels.ts';
import { searching } from '../../translations/browser/search.ts';
import type { Manifest } from '../manifest.ts';
import type { Filter } from './state.ts';

/** 聊城日报, 2023年, 消息, 金融, 莘县, 第1版 */
export function valueLabel(filter: Filter, value: string, manifest: Manifest): string {
  if (filter === 'year') return dates.year(value);
  if (filter === 'page') return value === '0' ? searching.pageUnknown : searching.page(value);
  if (filter === 'genre') return genres[value as Genre] ?? value;
  const labels = { newspaper: manifest.newspapers, topic: manifest.topics, place: manifest.places }[filter];
  return labels[value] ?? value;
}

/** `2023-10-25` → 2023年10月25日; also of a year or a month alone. */
export function dateLabel(date: string): string {
  const [year, month, day] = date.split('-');
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  if (!month) return dates.year(parts.year);
  return day ? dates.long(parts) : dates.yearMonth(parts);
}

/** 聊城日报 · 2023年10月25日; 主题：金融; the scope's own name where it is known. */
export function scopeLabel(scope: string, manifest: Manifest): string {
  const [first = '', second = ''] = scope.split('/');
  if (first === 'topics') return searching.topic(manifest.topics[second] ?? second);
  if (first === 'places') return searching.place(manifest.places[second] ?? second);
  const newspaper = manifest.newspapers[first] ?? first;
  return second ? `${newspaper} · ${dateLabel(second.slice(0, 10))}` : newspaper;
}

export const number = new Intl.NumberFormat(numberLocale);
