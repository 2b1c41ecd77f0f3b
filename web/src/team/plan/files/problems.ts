import { planFiles as words } from '../../../words/team-plan-files';
import type { TableProblem } from '../../doors';

/** What must be corrected in a table, with the line and the column where it is. */
export function linesOf(problem: object): { path: string; message: string }[] {
  const { problems = [] } = problem as { problems?: readonly TableProblem[] };
  return problems.map(({ line, column, message }) => ({
    path: words.place(line, column),
    message,
  }));
}
