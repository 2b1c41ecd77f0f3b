import type { BallotItem, OptionItem } from '../../../contract';
import { digits } from './count-check';

/** What one paper says: by option, a place or a tick. */
export type Marks = Readonly<Record<string, string>>;

/** Papers as they are being typed: those that are there, and the one in hand. */
export interface TypedPapers {
  readonly papers: readonly Marks[];
  readonly inHand: Marks;
  /** Which of the papers is in hand again, to be corrected; none when a new one is typed. */
  readonly again: number | null;
}

export const nothingTyped: TypedPapers = { papers: [], inHand: {}, again: null };

const tick = '1';

/** The same paper with a place, or without when the box is empty. */
export function placed(marks: Marks, option: string, typed: string): Marks {
  const place = digits(typed).replace(/^0+/, '').slice(0, 2);
  return without(marks, option, place);
}

/** The same paper with an option ticked, or not any more. */
export const ticked = (marks: Marks, option: string) => without(marks, option, marks[option] ? '' : tick);

const without = (marks: Marks, option: string, mark: string): Marks =>
  Object.fromEntries([
    ...Object.entries(marks).filter(([key]) => key !== option),
    ...(mark ? [[option, mark] as const] : []),
  ]);

/** The option that a number key stands for, as it is numbered on the screen. */
export function optionOfKey(key: string, options: readonly OptionItem[]): string | undefined {
  return /^[1-9]$/.test(key) ? options[Number(key) - 1]?.id : undefined;
}

/** What the ticked options cost together, in euros; 0 for a method without prices. */
export function costOf(marks: Marks, { method }: BallotItem): number {
  if (method.method !== 'budget') return 0;
  return Object.keys(marks).reduce((sum, option) => sum + (method.costs?.[option] ?? 0), 0);
}

/** Why a paper cannot be put with the others: the server would say no. */
export function wrongWith(marks: Marks, ballot: BallotItem): 'empty' | 'wrongPlace' | 'over' | null {
  const { method, options } = ballot;
  if (method.method === 'ranked') {
    const places = Object.values(marks).map(Number);
    if (!places.length) return 'empty';
    return places.some((place) => place < 1 || place > options.length) ? 'wrongPlace' : null;
  }
  const full =
    method.method === 'budget' && method.entry === 'knapsack' && costOf(marks, ballot) > method.amount;
  return full ? 'over' : null;
}

/** The paper in hand is put down, where it was or after the others; a new one is taken. */
export function putDown({ papers, inHand, again }: TypedPapers): TypedPapers {
  const next =
    again === null ? [...papers, inHand] : papers.map((paper, at) => (at === again ? inHand : paper));
  return { ...nothingTyped, papers: next };
}

/** A paper is taken in hand again. */
export const takeAgain = (typed: TypedPapers, at: number): TypedPapers => ({
  ...typed,
  inHand: typed.papers[at] ?? {},
  again: at,
});

/** Without one of the papers; the one in hand stays there. */
export function removed({ papers, inHand, again }: TypedPapers, at: number): TypedPapers {
  const here = again === at;
  return {
    papers: papers.filter((_, other) => other !== at),
    inHand: here ? {} : inHand,
    again: again === null || here ? null : again > at ? again - 1 : again,
  };
}

/** The options of a paper in the order in which it is read: by place, or as they stand. */
export function readOut(
  marks: Marks,
  ballot: BallotItem,
): readonly (OptionItem & { readonly mark: string })[] {
  const lines = ballot.options.flatMap((option) => {
    const mark = marks[option.id];
    return mark ? [{ ...option, mark }] : [];
  });
  return ballot.method.method === 'ranked'
    ? lines.sort((one, other) => Number(one.mark) - Number(other.mark))
    : lines;
}
