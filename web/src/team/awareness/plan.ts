import { whole } from '../../rooms/whole';
import type { AwarenessCard, AwarenessItem, AwarenessStatus } from '../../contract';
import { teamAwareness as words } from '../../words/team-awareness';
import { linesOf, wholeNumber } from '../parts/named';

const number = new Intl.NumberFormat('fr');

/** A number of days as it was typed, « 1,5 »; `null` when nothing was, `undefined` when it is none. */
export function daysOf(text: string): number | null | undefined {
  const typed = text.trim().replace(',', '.');
  if (!typed) return null;
  const days = /^\d{1,4}(\.\d{1,2})?$/.test(typed) ? Number(typed) : undefined;
  return days;
}

/** The effort of the whole plan; what is given up costs nothing. */
export function effortOf(lines: readonly AwarenessItem[]) {
  const planned = lines.filter(({ card }) => card.status !== 'dropped');
  const sum = (of: (card: Required<AwarenessCard>) => number | null) =>
    planned.reduce((total, { card }) => total + (of(whole(card)) ?? 0), 0);
  return {
    days: sum(({ days }) => days),
    cost: sum(({ costEuro }) => costEuro),
    uncounted: planned.filter(({ card }) => whole(card).days === null && whole(card).costEuro === null)
      .length,
  };
}

/** Work and cost, in words; empty when neither is known. */
export const effortText = (days: number | null, cost: number | null) =>
  [
    days === null ? '' : words.days(number.format(days), days >= 2),
    cost === null ? '' : words.euros(number.format(cost)),
  ]
    .filter(Boolean)
    .join(', ');

/** In the order of their days; what has none comes last. */
export const byDay = (lines: readonly AwarenessItem[]) =>
  [...lines].sort((a, b) => (a.card.date ?? '9999').localeCompare(b.card.date ?? '9999'));

/** The state of a line, in a word. */
export function lineTag(line: AwarenessItem, today: string) {
  const card = whole(line.card);
  const open = card.status === 'planned' || card.status === 'drafting';
  if (open && card.date && card.date < today) return { text: words.late, tone: 'bad' } as const;
  const tones = { planned: 'plain', drafting: 'now', done: 'good', dropped: 'wait' } as const;
  return { text: words.statuses[card.status], tone: tones[card.status] };
}

export const lineDraft = (line: AwarenessItem | undefined) => ({
  kind: line?.card.kind ?? ('event' as AwarenessCard['kind']),
  title: line?.card.title ?? '',
  status: line?.card.status ?? ('planned' as AwarenessStatus),
  colleges: [...(line?.card.collegeIds ?? [])],
  audience: line?.card.audience ?? '',
  date: line?.card.date ?? '',
  days: String(line?.card.days ?? '').replace('.', ','),
  cost: String(line?.card.costEuro ?? ''),
  resources: line?.card.resources ?? '',
  practices: line?.card.practices?.join('\n') ?? '',
  indicators: [...(line?.card.indicatorIds ?? [])],
});

export type LineDraft = ReturnType<typeof lineDraft>;

/** What to do about each field; empty when all is well. */
export const checkLine = ({ title, days, cost }: LineDraft) => ({
  title: title.trim() ? '' : words.labelMissing,
  days: daysOf(days) === undefined ? words.daysWrong : '',
  cost: wholeNumber(cost, 0, 100_000_000) === undefined ? words.costWrong : '',
});

export const lineCard = (draft: LineDraft): AwarenessCard => ({
  kind: draft.kind,
  title: draft.title.trim(),
  status: draft.status,
  audience: draft.audience.trim() || null,
  date: draft.date || null,
  days: daysOf(draft.days) ?? null,
  costEuro: wholeNumber(draft.cost) ?? null,
  resources: draft.resources.trim() || null,
  collegeIds: draft.colleges,
  practices: linesOf(draft.practices),
  indicatorIds: draft.indicators,
});
