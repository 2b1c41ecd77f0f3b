import { expect, test } from 'vitest';
import type { MilestoneItem } from '../contract';
import { duration, endOf, hour, isLate } from './dates';

test('hours and durations are said as people say them', () => {
  expect(hour('18:30:00')).toBe('18\u00a0h\u00a030');
  expect(hour('09:00')).toBe('9\u00a0h');
  expect(duration(1)).toBe('1\u00a0minute');
  expect(duration(95)).toBe('1\u00a0h\u00a035');
  expect(duration(120)).toBe('2\u00a0h');
});

test('a milestone is late when its day is past and it is not done', () => {
  const milestone = {
    card: { label: 'Ouverture', due: '2026-10-15', kind: 'step', deliverables: [] as string[] },
    status: 'planned',
  } as Pick<MilestoneItem, 'card' | 'status'>;
  expect(isLate(milestone, '2026-10-16')).toBe(true);
  expect(isLate(milestone, '2026-10-15')).toBe(false);
  expect(isLate({ ...milestone, status: 'done' }, '2027-01-01')).toBe(false);
});

test('the end of a project is computed, also across short months', () => {
  expect(endOf('2026-01-12', 18)).toBe('2027-07-11');
  expect(endOf('2026-08-31', 6)).toBe('2027-02-27');
});
