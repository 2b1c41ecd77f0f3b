import type { FeltLine, FeltStatement } from '../contract';

/** Of a line, how many say yes or rather yes to a statement; nothing where too few answered it. */
export function favourable({ collegeIds, counts }: FeltLine, statement: FeltStatement) {
  const count = counts[statement];
  if (!count) return null;
  const yes = count.ratherYes + count.yes;
  return { collegeIds, yes, people: count.no + count.ratherNo + yes };
}
