import type { BallotItem } from '../../contract';
import { results } from '../../words/results';

/** What a person writes on their paper: a mark by option. */
export type Marks = Readonly<Record<string, string>>;

/** What of a ballot is needed to write or read a paper. */
export type Sheet = Pick<BallotItem, 'id' | 'method' | 'options'>;

/** What a paper to fill is given. */
export interface PaperProps {
  readonly ballot: Sheet;
  readonly marks: Marks;
  readonly onmark: (marks: Marks) => void;
}

/** What shows a paper that was filled. */
export interface WrittenProps {
  readonly ballot: Sheet;
  readonly marks: Marks;
}

/** The words of an option, or what stands there when the group may no longer read it. */
export const labelOf = ({ label }: { readonly label: string | null }) => label ?? results.optionTaken;

/** The points laid on one option. */
export const dotsOn = (marks: Marks, option: string) => Number(marks[option] ?? 0);

/** The points laid in all. */
export const spent = (marks: Marks) => Object.values(marks).reduce((sum, mark) => sum + Number(mark), 0);

/** The same paper without a mark on this option. */
export const without = (marks: Marks, option: string): Marks =>
  Object.fromEntries(Object.entries(marks).filter(([key]) => key !== option));

/** The same paper with so many points on one option; an option without point has no mark. */
export function withDots(marks: Marks, option: string, dots: number): Marks {
  const others = without(marks, option);
  return dots > 0 ? { ...others, [option]: String(dots) } : others;
}

/** A paper read from a draft, without the options that are gone. */
export function readMarks(text: string, ballot: Pick<BallotItem, 'options'>): Marks | null {
  try {
    const marks = JSON.parse(text) as Marks;
    return Object.fromEntries(
      Object.entries(marks).filter(([key]) => ballot.options.some(({ id }) => id === key)),
    );
  } catch {
    return null;
  }
}
