import type { SeatItem } from '../../contract';

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Seats by first name, accents and capitals put aside, and by workshop; the latest first, cancelled ones last. */
export function findSeats(seats: readonly SeatItem[], name: string, workshop: string): SeatItem[] {
  const looked = plain(name);
  return seats
    .filter(
      (seat) =>
        (!looked || plain(seat.name ?? '').includes(looked)) &&
        (!workshop || seat.workshopIds.includes(workshop)),
    )
    .sort((a, b) => Number(a.cancelled) - Number(b.cancelled) || b.takenAt.localeCompare(a.takenAt));
}
