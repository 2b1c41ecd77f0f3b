import type { IndicatorDefinition, ReadingItem } from '../../../contract';
import { readings as words } from '../../../words/team-evaluation';

/** What stands on a curve: readings of a level or of a number, in the order of their days. */
export interface Curve {
  readonly kind: 'level' | 'number';
  /** What the axis says, the highest first; each at its height from 0 to 1. */
  readonly axis: readonly { readonly label: string; readonly y: number }[];
  /** From 0 to 1, from the left and from the bottom. */
  readonly points: readonly { readonly id: string; readonly x: number; readonly y: number }[];
}

/** By day, then as they came. */
export const byDay = (list: readonly ReadingItem[]) =>
  [...list].sort((a, b) => a.date.localeCompare(b.date) || a.order - b.order);

/** « déc. 2024 » */
export const month = (day: string) =>
  new Date(`${day}T12:00`)
    .toLocaleDateString('fr-FR', { month: 'short', year: 'numeric' })
    .replace(' ', '\u00a0');

/** A number as it is written in French, with its unit. */
export const figure = (value: number, unit: string | null) =>
  `${value.toLocaleString('fr-FR').replaceAll('\u202f', '\u00a0')}${unit ? `\u00a0${unit}` : ''}`;

/** What was found, in a few words; empty for what is told. */
export function found(reading: ReadingItem, unit: string | null): string {
  if (reading.level) return words.named(reading.level.label);
  return reading.figure === null ? '' : figure(reading.figure, unit);
}

/** The readings that make the curve: of levels as soon as there is one. */
export function measured(list: readonly ReadingItem[]): ReadingItem[] {
  const sorted = byDay(list);
  const levels = sorted.filter(({ level }) => level !== null);
  return levels.length ? levels : sorted.filter(({ figure }) => figure !== null);
}

/** The curve in a sentence; empty when nothing is measured. It says what was and what is, and judges nothing. */
export function sentence(list: readonly ReadingItem[], unit: string | null): string {
  const shown = measured(list);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last) return '';
  return first === last
    ? words.once(found(first, unit), month(first.date))
    : words.fromTo(found(first, unit), month(first.date), found(last, unit), month(last.date));
}

/** The curve, when at least two readings stand on it. */
export function curveOf(list: readonly ReadingItem[], it: IndicatorDefinition): Curve | null {
  const shown = measured(list);
  if (shown.length < 2) return null;
  const kind = shown.some(({ level }) => level !== null) ? 'level' : 'number';
  const heights = shown.map(({ level, figure }) => level?.value ?? figure ?? 0);
  const scale = kind === 'level' ? (it.levels ?? []).map(({ value }) => value) : [0];
  const [least, most] = [Math.min(...heights, ...scale), Math.max(...heights, ...scale)];
  const up = (value: number) => (most === least ? 0.5 : (value - least) / (most - least));
  const days = shown.map(({ date }) => Date.parse(date));
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const across = (day: number) => (to === from ? 0.5 : (day - from) / (to - from));
  const axis =
    kind === 'level'
      ? levelsOf(it, shown).map(({ value, label }) => ({ label, y: up(value) }))
      : [most, least].map((value) => ({ label: figure(value, it.unit), y: up(value) }));
  return {
    kind,
    axis: [...axis].sort((a, b) => b.y - a.y),
    points: shown.map(({ id }, i) => ({ id, x: across(days[i] ?? from), y: up(heights[i] ?? 0) })),
  };
}

/** The scale of now, with levels of before that it does not have any more. */
function levelsOf(it: IndicatorDefinition, shown: readonly ReadingItem[]) {
  const scale = it.levels ?? [];
  const before = shown
    .flatMap(({ level }) => level ?? [])
    .filter(({ value }) => !scale.some((one) => one.value === value));
  return [...scale, ...before.filter(({ value }, i) => before.findIndex((one) => one.value === value) === i)];
}
