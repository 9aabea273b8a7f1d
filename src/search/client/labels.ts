/** What readers call the values of filters. */
import { GENRE_LABELS, type Genre } from '../../model/genre.ts';
import type { Manifest } from '../manifest.ts';
import type { Filter } from './state.ts';

export const FILTER_LABELS: Record<Filter, string> = {
  newspaper: '报纸',
  year: '年份',
  genre: '体裁',
  topic: '主题',
  place: '地方',
  page: '版次',
};

/** 聊城日报, 2023年, 消息, 金融, 莘县, 第1版 */
export function valueLabel(filter: Filter, value: string, manifest: Manifest): string {
  if (filter === 'year') return `${value}年`;
  if (filter === 'page') return value === '0' ? '版次不详' : `第${value}版`;
  if (filter === 'genre') return GENRE_LABELS[value as Genre] ?? value;
  const labels = { newspaper: manifest.newspapers, topic: manifest.topics, place: manifest.places }[filter];
  return labels[value] ?? value;
}

/** `2023-10-25` → 2023年10月25日; also of a year or a month alone. */
export function dateLabel(date: string): string {
  const [year, month, day] = date.split('-');
  return `${Number(year)}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}

/** 聊城日报 · 2023年10月25日; 主题：金融; the scope's own name where it is known. */
export function scopeLabel(scope: string, manifest: Manifest): string {
  const [first = '', second = ''] = scope.split('/');
  if (first === 'topics') return `主题：${manifest.topics[second] ?? second}`;
  if (first === 'places') return `地方：${manifest.places[second] ?? second}`;
  const newspaper = manifest.newspapers[first] ?? first;
  return second ? `${newspaper} · ${dateLabel(second.slice(0, 10))}` : newspaper;
}

export const number = new Intl.NumberFormat('zh-CN');
