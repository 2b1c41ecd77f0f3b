import type { VoteMethod } from '../../../contract';
import type { Marks, Sheet } from '../marks';

type Budget = Extract<VoteMethod, { method: 'budget' }>;

const none: Budget = { method: 'budget', amount: 0 };

/** The settings of a ballot by budget. */
export const budgetOf = ({ method }: Pick<Sheet, 'method'>): Budget =>
  method.method === 'budget' ? method : none;

/** What an option costs, in euros. */
export const costOf = ({ costs }: Budget, option: string) => costs?.[option] ?? 0;

/** What all that is ticked costs, in euros. */
export const totalOf = (budget: Budget, marks: Marks) =>
  Object.keys(marks).reduce((sum, option) => sum + costOf(budget, option), 0);

/** Whether one more option would cost more than what is left: only where the sum may not be passed. */
export const isTooMuch = (budget: Budget, marks: Marks, option: string) =>
  budget.entry === 'knapsack' && totalOf(budget, marks) + costOf(budget, option) > budget.amount;
