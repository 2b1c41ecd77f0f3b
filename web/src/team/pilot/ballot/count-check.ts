import type { BallotItem, CountItem, VoteMethod } from '../../../contract';
import { countedBy } from '../../../rooms/kinds';

/** A count as it is being typed: people, and by option and kind what is in the box, perhaps nothing yet. */
export interface TypedCount {
  readonly people: string;
  readonly counts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What should be there and what is. */
export interface Sum {
  readonly expected: number;
  readonly entered: number;
}

export const nothingTyped: TypedCount = { people: '', counts: {} };

/** What is counted for each option, in the order of the columns; nothing for methods that are typed paper by paper. */
export const kindsOf = (method: VoteMethod): readonly string[] =>
  isPaperByPaper(method) ? [] : countedBy(method).filter((kind) => kind !== 'people');

/** Whether sums would not be enough to know the result. */
export const isPaperByPaper = ({ method }: VoteMethod) => method === 'ranked' || method === 'budget';

/** What stays of a box where only a number makes sense. */
export const digits = (text: string) => text.replace(/\D/g, '').slice(0, 6);

/** A number as typed in a box; nothing typed is none. */
export const read = (text: string | undefined) => Number(text ?? 0) || 0;

/** The sum of one option, for methods where each person answers each option. */
export function optionSum(typed: TypedCount, optionId: string, method: VoteMethod): Sum {
  const entered = kindsOf(method).reduce((sum, kind) => sum + read(typed.counts[optionId]?.[kind]), 0);
  return { expected: read(typed.people), entered };
}

/** The sum of all points, for dots. */
export function dotSum(typed: TypedCount, ballot: BallotItem): Sum {
  const dots = ballot.method.method === 'dots' ? ballot.method.dots : 0;
  const entered = ballot.options.reduce((sum, { id }) => sum + read(typed.counts[id]?.dots), 0);
  return { expected: read(typed.people) * dots, entered };
}

/**
 * Why so many people cannot have voted so: a row or all rows hold too much, or a row has not as many mentions as
 * people. The server would say no. Elsewhere fewer is possible, a paper may be blank.
 */
export function wrongWith(
  typed: TypedCount,
  { method, options }: BallotItem,
): 'row' | 'total' | 'mentions' | null {
  const rows = options.map(({ id }) => optionSum(typed, id, method));
  const people = read(typed.people);
  const all = rows.reduce((sum, { entered }) => sum + entered, 0);
  if (method.method === 'majorityJudgment')
    return rows.some(({ entered }) => entered !== people) ? 'mentions' : null;
  if (method.method === 'dots' && all > people * method.dots) return 'total';
  if (method.method === 'approval' && all > people * (method.most ?? options.length)) return 'total';
  const stacked = method.method === 'dots' && method.stacking;
  return !stacked && rows.some(({ entered }) => entered > people) ? 'row' : null;
}

/** How many votes there will be in all once this count replaces the one before. */
export function votesWith(typed: TypedCount, before: CountItem | undefined, ballot: BallotItem): number {
  return (ballot.voted ?? 0) - (before?.people ?? 0) + read(typed.people);
}

/** A count that was entered, ready to be corrected. */
export function typedAgain({ people, counts }: CountItem): TypedCount {
  const text = Object.entries(counts).map(([option, kinds]) => [
    option,
    Object.fromEntries(Object.entries(kinds).map(([kind, count]) => [kind, String(count)])),
  ]);
  return { people: String(people), counts: Object.fromEntries(text) };
}

/** The numbers to send: by option, what is not zero. */
export function countsToSend(typed: TypedCount, ballot: BallotItem): Record<string, Record<string, number>> {
  const kinds = kindsOf(ballot.method);
  const lines = ballot.options.map(({ id }) => {
    const filled = kinds.map((kind) => [kind, read(typed.counts[id]?.[kind])] as const);
    return [id, Object.fromEntries(filled.filter(([, count]) => count > 0))] as const;
  });
  return Object.fromEntries(lines.filter(([, counts]) => Object.keys(counts).length > 0));
}
