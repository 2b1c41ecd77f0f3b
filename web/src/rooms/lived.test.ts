import { expect, test } from 'vitest';
import type { FeltLine } from '../contract';
import { favourable } from './lived';

const line: FeltLine = {
  collegeIds: ['persons'],
  total: 7,
  counts: { heard: { no: 1, ratherNo: 2, ratherYes: 3, yes: 1 } },
};

test('who says yes or rather yes is counted among those who answered', () => {
  expect(favourable(line, 'heard')).toEqual({ collegeIds: ['persons'], yes: 4, people: 7 });
});

test('a statement that too few answered has no line', () => {
  expect(favourable(line, 'understood')).toBeNull();
});
