import { expect, it } from 'vitest';
import { costOf } from './costs';

it('says what an option costs where a sum is shared, and nothing elsewhere', () => {
  const budget = { method: { method: 'budget', amount: 5000, costs: { garden: 1200 } } } as const;
  expect(costOf(budget, 'garden').replace(/\s/g, ' ')).toBe('1 200 €');
  expect(costOf(budget, 'bench')).toBe('');
  expect(costOf({ method: { method: 'ranked' } }, 'garden')).toBe('');
});
