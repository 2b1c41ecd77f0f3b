/** One month column of the calendar: `2026-11`. */
export type Month = string;

/** Where something lies on the strip, in hundredths of its width. */
export interface Bar {
  readonly from: number;
  readonly width: number;
  /** It goes on before or after what the strip shows. */
  readonly before: boolean;
  readonly after: boolean;
}

/** What has a beginning or an end; either may not be known yet. */
export interface Lasting {
  readonly start: string | null;
  readonly end: string | null;
}

/** Beyond this many months, a strip shows one year at a time. */
export const longest = 24;

/** Fewer than these are too few to look like a calendar. */
const fewest = 6;

/** Less than any day. */
const hair = 0.001;

/** Every month from the first day to the last, both included; a plan of centuries stays a strip. */
export function monthsBetween(first: string, last: string): Month[] {
  const months: Month[] = [];
  const [firstIndex, lastIndex] = [indexOf(first), indexOf(last)];
  for (let index = firstIndex; index <= lastIndex && months.length < 1200; index++)
    months.push(monthAt(index));
  return months;
}

/** The months that hold all of these days, at least half a year of them; from today's on when there are none. */
export function monthsOf(days: readonly string[], today: string): Month[] {
  const sorted = [...days].sort();
  const months = monthsBetween(sorted[0] ?? today, sorted.at(-1) ?? today);
  const first = indexOf(months[0] ?? today);
  while (months.length < fewest) months.push(monthAt(first + months.length));
  return months;
}

/** The years of some months, in their order. */
export const yearsOf = (months: readonly Month[]) => [...new Set(months.map((month) => month.slice(0, 4)))];

/** A bar from its first day to the end of its last; `null` when none of it is on the strip. */
export function barOf({ start, end }: Lasting, months: readonly Month[]): Bar | null {
  const [first, last] = [start ?? end, end ?? start];
  if (!first || !last || !months.length) return null;
  const [from, to] = [offset(first, months), offset(last, months) + dayLength(last)];
  // A month is not a whole number of days: what ends where the strip begins may seem a hair past it.
  if (to < hair || from > months.length - hair || to - from < hair) return null;
  const [shownFrom, shownTo] = [Math.max(0, from), Math.min(months.length, to)];
  const part = (count: number) => (count / months.length) * 100;
  return {
    from: part(shownFrom),
    width: part(shownTo - shownFrom),
    before: from < 0,
    after: to > months.length,
  };
}

/** Where one day is, in hundredths; `null` when it is not on the strip. */
export function placeOf(day: string, months: readonly Month[]): number | null {
  const at = offset(day, months);
  return at < 0 || at >= months.length ? null : (at / months.length) * 100;
}

/** How many months after the beginning of the strip a day is, days counted as parts of their month. */
function offset(day: string, months: readonly Month[]): number {
  const date = Number(day.slice(8, 10)) || 1;
  return indexOf(day) - indexOf(months[0] ?? day) + (date - 1) * dayLength(day);
}

const dayLength = (day: string) => 1 / new Date(Date.UTC(yearOf(day), monthOf(day), 0)).getUTCDate();
const yearOf = (day: string) => Number(day.slice(0, 4));
const monthOf = (day: string) => Number(day.slice(5, 7));
const indexOf = (day: string) => yearOf(day) * 12 + monthOf(day) - 1;
const monthAt = (index: number) =>
  `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
