import type { Reading } from '../contract';

type Ranked = Extract<Reading, { reading: 'ranked' }>;

/** Two options face to face: how many papers place one before the other. */
export interface Duel {
  readonly one: string;
  readonly other: string;
  readonly forOne: number;
  readonly forOther: number;
}

/** Every two options in the order of the group; on a wall, only those that follow each other. */
export function duelsOf({ places, preferred }: Ranked, neighboursOnly: boolean): Duel[] {
  const order = places.flat();
  return order.flatMap((one, rank) =>
    order.slice(rank + 1, neighboursOnly ? rank + 2 : undefined).map((other) => ({
      one,
      other,
      forOne: preferred[one]?.[other] ?? 0,
      forOther: preferred[other]?.[one] ?? 0,
    })),
  );
}
