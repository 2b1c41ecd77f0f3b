import { expect, test } from 'vitest';
import { timeLeft } from './countdown';

const end = 1_000_000_000;

test('minutes and seconds are read as on a kitchen clock', () => {
  expect(timeLeft(end, end - 245_000, 0)).toBe('4:05');
});

test('a device ten minutes late counts right', () => {
  expect(timeLeft(end, end - 600_000 - 60_000, 600_000)).toBe('1:00');
});

test('an offset guessed a little wrong never shows more than was given', () => {
  expect(timeLeft(end, end - 1_500_000, -80)).toBe('25:00');
});

test('past time is nothing, never a negative number', () => {
  expect(timeLeft(end, end, 0)).toBeNull();
  expect(timeLeft(end, end + 5_000, 0)).toBeNull();
});
