import { expect, it } from 'vitest';
import { hour, placeOf } from './places';

const workshop = {
  steps: (['left', 'skipped', 'open', 'waiting'] as const).map((status, at) => ({
    id: `s${at}`,
    status,
    kind: null,
    minutes: null,
    title: null,
    wrapUp: false,
  })),
};

it('does not count the steps that the group skips', () => {
  expect(placeOf(workshop, 's2')).toEqual({ place: 2, total: 3 });
});

it('says the hour as one says it', () => {
  expect(hour('2026-11-24T15:05:00')).toBe('15\u00a0h\u00a005');
});
