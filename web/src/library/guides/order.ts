/** The same list with one thing moved up (-1) or down (1); at the end of the list nothing moves. */
export function moved<T>(list: readonly T[], at: number, by: -1 | 1): T[] {
  const next = [...list];
  const there = at + by;
  if (there < 0 || there >= next.length) return next;
  [next[at], next[there]] = [next[there] as T, next[at] as T];
  return next;
}
