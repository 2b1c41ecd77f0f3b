import { expect, test } from 'vitest';
import { drawCrowd } from './people';

test('a dot is a person as long as it can be', () => {
  expect(drawCrowd(7, 20)).toEqual({ each: 1, shown: 20, filled: 7 });
  expect(drawCrowd(100, 100)).toEqual({ each: 1, shown: 100, filled: 100 });
});

test('a stadium is still a hundred dots at most', () => {
  expect(drawCrowd(4000, 12000)).toEqual({ each: 500, shown: 24, filled: 8 });
  expect(drawCrowd(1, 900000).shown).toBeLessThanOrEqual(100);
});

test('rounding hides nobody', () => {
  expect(drawCrowd(1, 400).filled).toBe(1);
  expect(drawCrowd(399, 400).filled).toBe(79);
});

test('nobody among nobody draws nothing', () => {
  expect(drawCrowd(0, 0)).toEqual({ each: 1, shown: 0, filled: 0 });
});

test('more voices than people present are all drawn', () => {
  expect(drawCrowd(21, 20)).toEqual({ each: 1, shown: 21, filled: 21 });
});
