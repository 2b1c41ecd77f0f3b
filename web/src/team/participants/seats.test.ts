import { expect, test } from 'vitest';
import type { SeatItem } from '../../contract';
import { findSeats } from './seats';

const seat = (id: string, name: string | null, takenAt: string, cancelled = false): SeatItem => ({
  id,
  name,
  takenAt,
  cancelled,
  collegeId: 'persons',
  recall: { first: 'fish', second: 'tree', number: 4 },
  workshopIds: ['w1'],
  assisted: null,
});

const seats = [
  seat('a', 'Éléonore', '2026-11-24T18:00:00Z'),
  seat('b', null, '2026-11-24T18:05:00Z'),
  seat('c', 'Élie', '2026-11-24T18:10:00Z', true),
];

test('a name is found without its accents and capitals', () => {
  expect(findSeats(seats, 'eleo', '').map(({ id }) => id)).toEqual(['a']);
});

test('the latest seat comes first, a cancelled one last', () => {
  expect(findSeats(seats, '', 'w1').map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  expect(findSeats(seats, '', 'w2')).toEqual([]);
});
