import { expect, it } from 'vitest';
import { newReceipt, spaced } from './receipt';

it('is a code that can be read aloud', () => {
  const receipts = Array.from({ length: 200 }, newReceipt);
  expect(receipts.every((receipt) => /^[2-9A-HJKMNP-Z]{8}$/.test(receipt))).toBe(true);
  expect(new Set(receipts).size).toBe(200);
  expect(spaced('K7P42MXQ')).toBe('K7P4 2MXQ');
});
