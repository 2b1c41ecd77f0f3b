import type { BallotItem, Tally } from '../../contract';

/** What a person writes on their paper: a mark by option. */
export type Marks = Readonly<Record<string, string>>;

/** What a paper to fill is given. */
export interface PaperProps {
  readonly ballot: BallotItem;
  readonly marks: Marks;
  readonly onmark: (marks: Marks) => void;
}

/** What shows a paper that was sent. */
export interface WrittenProps {
  readonly ballot: BallotItem;
  readonly marks: Marks;
}

/** What shows a result, and what the person wrote themselves. */
export interface ResultProps {
  readonly ballot: BallotItem;
  readonly result: Tally;
  readonly marks: Marks;
}

/** The points laid on one option. */
export const dotsOn = (marks: Marks, option: string) => Number(marks[option] ?? 0);

/** The points laid in all. */
export const spent = (marks: Marks) => Object.values(marks).reduce((sum, mark) => sum + Number(mark), 0);

/** The same paper with so many points on one option; an option without point has no mark. */
export function withDots(marks: Marks, option: string, dots: number): Marks {
  const others = Object.entries(marks).filter(([key]) => key !== option);
  return Object.fromEntries(dots > 0 ? [...others, [option, String(dots)]] : others);
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
