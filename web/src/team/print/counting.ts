import type { VoteMethod } from '../../contract';
import { answersOf } from '../../rooms/kinds';
import * as fr from '../../words/fr';

/** What tellers count on each line. */
export interface CountingColumn {
  readonly label: string;
  /** Small boxes to tick, one for each time it is read aloud, by rows of five. */
  readonly groups: number;
  readonly rows: number;
}

/** The sheet on which two people count the papers. */
export interface CountingPlan {
  readonly columns: readonly CountingColumn[];
  /** A column for each paper instead: its sums would not be enough to know the result. */
  readonly byPaper: boolean;
  /** What must come out, so that a mistake is seen at the table. */
  readonly check: string;
  readonly signs: number;
}

/** How many papers one sheet takes, paper by paper. */
export const papersPerSheet = 15;

/** What is counted of a vote by this method, and how it is checked. */
export function countingOf(method: VoteMethod): CountingPlan {
  const words = fr.team.print;
  const answers = answersOf(method);
  if (method.method === 'ranked' || method.method === 'budget')
    return {
      columns: [],
      byPaper: true,
      check: method.method === 'ranked' ? words.checkRanked : words.checkBudget,
      signs: 16,
    };
  if (answers.length)
    return {
      columns: answers.map(({ label }) => ({ label, groups: 1, rows: 4 })),
      byPaper: false,
      check: method.method === 'fourPositions' ? words.checkAtMost : words.checkExactly,
      signs: answers.length > 3 ? 18 : 26,
    };
  const dots = method.method === 'dots' ? method.dots : 0;
  return {
    columns: [{ label: dots ? words.countPoints : words.countTicks, groups: 5, rows: 2 }],
    byPaper: false,
    check: dots ? words.checkDots(dots) : words.checkAtMost,
    signs: 18,
  };
}
