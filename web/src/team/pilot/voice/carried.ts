import type { SeatItem } from '../../../contract';
import { all, type ProjectStore } from '../../../rooms/shown';

/** The seats of a workshop that somebody of the team opened for a person, by the order of their coming. */
export const carriedIn = (store: ProjectStore, workshopId: string): SeatItem[] =>
  all(store, 'seats').filter(
    ({ assisted, cancelled, workshopIds }) => assisted && !cancelled && workshopIds.includes(workshopId),
  );
