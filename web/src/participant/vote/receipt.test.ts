import { expect, it } from 'vitest';
import { newReceipt, spaced } from './receipt';

it('makes codes of eight signs that nobody takes for one another', () => {
  expect(newReceipt()).toMatch(/^[2-9A-HJKMNP-Z]{8}$/);
});

it('throws away the bytes that would make some signs likelier', () => {
  const turns = [255, 0];
  const code = newReceipt((bytes) => bytes.fill(turns.shift() ?? 0));
  expect(code).toBe('22222222');
  expect(turns).toEqual([]);
});

it('shows a code in two groups of four', () => {
  expect(spaced('K7M4XPQ2')).toBe('K7M4 XPQ2');
});
