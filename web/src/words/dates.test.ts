import { expect, test } from 'vitest';
import { dayOfYear, longDate, shortDate } from './dates';

test('the first of a month is said as the French say it, and no other day', () => {
  expect(shortDate('2026-04-01')).toBe('1er avril\u00a02026');
  expect(longDate('2026-04-01')).toBe('mercredi 1er avril\u00a02026');
  expect(dayOfYear('2026-12-01')).toBe('mardi 1er décembre');
  expect(shortDate('2026-04-11')).toBe('11 avril\u00a02026');
  expect(longDate('2026-04-21')).toBe('mardi 21 avril\u00a02026');
});
