/** What was changed between two texts, as one replacement. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * What somebody changed in a field: as little as possible, and where the caret says, since one letter more among equal
 * ones could be any of them. Null when nothing did.
 */
export function editBetween(before: string, after: string, caret: number): Edit | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let end = 0;
  while (
    end < Math.min(most, after.length - caret) &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++;
  let start = 0;
  while (start < most - end && before[start] === after[start]) start++;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}
