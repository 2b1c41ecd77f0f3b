import type { LibraryTerritory } from '../../contract';

export type Column = 'territory' | 'department' | 'practices' | 'latest';

const letters = new Intl.Collator('fr', { numeric: true });

/** Territories in the order of a column; those that are equal there stay in the order of their names. */
export function sorted(
  rows: readonly LibraryTerritory[],
  by: Column,
  descending: boolean,
): LibraryTerritory[] {
  const turn = descending ? -1 : 1;
  return [...rows].sort(
    (one, other) => turn * compare(one, other, by) || letters.compare(one.territory, other.territory),
  );
}

function compare(one: LibraryTerritory, other: LibraryTerritory, by: Column): number {
  if (by === 'practices') return one.practices - other.practices;
  if (by === 'latest') return one.latest < other.latest ? -1 : Number(one.latest > other.latest);
  return letters.compare(one[by] ?? '', other[by] ?? '');
}
