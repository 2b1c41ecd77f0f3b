import type { BallotItem } from '../contract';
import { euros } from '../words/euros';

/** What an option costs, in a vote that shares a sum; nothing in any other. */
export function costOf({ method }: Pick<BallotItem, 'method'>, optionId: string): string {
  const cost = method.method === 'budget' ? method.costs?.[optionId] : undefined;
  return cost === undefined ? '' : euros(cost);
}
