import { expect, test } from 'vitest';
import type { AwarenessItem } from '../../contract';
import { daysOf, effortOf, effortText, lineTag } from './plan';

const line = (card: object) =>
  ({
    id: 'a',
    card: {
      kind: 'event',
      title: 'Visite',
      status: 'planned',
      date: null,
      days: null,
      costEuro: null,
      ...card,
    },
  }) as AwarenessItem;

test('days are read as people type them', () => {
  expect(daysOf(' 1,5 ')).toBe(1.5);
  expect(daysOf('')).toBeNull();
  expect(daysOf('deux')).toBeUndefined();
});

test('the effort of the plan adds up, without what is given up', () => {
  const lines = [
    line({ days: 0.5, costEuro: 200 }),
    line({ days: 2 }),
    line({ days: 9, status: 'dropped' }),
    line({}),
  ];
  expect(effortOf(lines)).toEqual({ days: 2.5, cost: 200, uncounted: 1 });
  expect(effortText(2.5, 200)).toBe('2,5 jours de travail, 200\u00a0€');
  expect(effortText(null, null)).toBe('');
});

test('a line is late when its day is past and it is neither done nor given up', () => {
  expect(lineTag(line({ date: '2026-01-01' }), '2026-01-02').tone).toBe('bad');
  expect(lineTag(line({ date: '2026-01-01', status: 'done' }), '2026-01-02').tone).toBe('good');
  expect(lineTag(line({ date: '2026-01-03' }), '2026-01-02').tone).toBe('plain');
});
