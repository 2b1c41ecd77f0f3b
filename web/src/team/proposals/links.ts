import type { Room } from '../route';

/** The pages that hold what a step of a proposal's life leads to. */
export const rooms: Readonly<Partial<Record<string, Room>>> = {
  proposals: 'proposals',
  workshops: 'workshops',
  ballots: 'results',
  actions: 'plan',
};
