import { expect, it } from 'vitest';
import { isTooMuch, totalOf } from './sum';

const costs = { a: 3000, b: 1500, c: 600 };

it('refuses what would pass the sum, only where it may not be passed', () => {
  const knapsack = { method: 'budget', amount: 5000, entry: 'knapsack', costs } as const;
  const marks = { a: '1', b: '1' };
  expect(totalOf(knapsack, marks)).toBe(4500);
  expect(isTooMuch(knapsack, marks, 'c')).toBe(true);
  expect(isTooMuch({ ...knapsack, amount: 5100 }, marks, 'c')).toBe(false);
  expect(isTooMuch({ ...knapsack, entry: 'approval' }, marks, 'c')).toBe(false);
});
