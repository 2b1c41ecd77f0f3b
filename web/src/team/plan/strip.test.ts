import { expect, test } from 'vitest';
import { barOf, monthsBetween, monthsOf, placeOf, yearsOf } from './strip';

const winter = ['2026-12', '2027-01', '2027-02'];

test('a strip goes from the first month to the last, over the new year', () => {
  expect(monthsBetween('2026-12-31', '2027-02-01')).toEqual(winter);
  expect(yearsOf(winter)).toEqual(['2026', '2027']);
});

test('a short plan shows half a year, a plan without a date the half year that comes', () => {
  expect(monthsOf([], '2026-11-29')).toEqual(['2026-11', ...winter, '2027-03', '2027-04']);
  expect(monthsOf(['2027-02-03', '2026-12-01'], '2026-11-29')).toHaveLength(6);
});

test('a date of another century does not make a strip without end', () => {
  expect(monthsBetween('0001-01-01', '9999-12-31')).toHaveLength(1200);
});

test('an action of one whole month fills its column', () => {
  const bar = barOf({ start: '2027-01-01', end: '2027-01-31' }, winter);
  expect(bar?.from).toBeCloseTo(100 / 3);
  expect(bar?.width).toBeCloseTo(100 / 3);
});

test('an action of one day is seen', () => {
  expect(barOf({ start: '2027-02-10', end: '2027-02-10' }, winter)?.width).toBeGreaterThan(0);
});

test('an action with one date only is a day', () => {
  const bar = barOf({ start: null, end: '2027-02-28' }, winter);
  expect((bar?.from ?? 0) + (bar?.width ?? 0)).toBeCloseTo(100);
});

test('what goes on outside of the strip is cut there and says so', () => {
  expect(barOf({ start: '2026-01-01', end: '2028-01-01' }, winter)).toEqual({
    from: 0,
    width: 100,
    before: true,
    after: true,
  });
});

test('what is not on the strip has no bar, nor has what ends before it begins', () => {
  expect(barOf({ start: '2026-01-01', end: '2026-11-30' }, winter)).toBeNull();
  expect(barOf({ start: null, end: null }, winter)).toBeNull();
  expect(barOf({ start: '2027-02-01', end: '2026-12-01' }, winter)).toBeNull();
});

test('a step is a mark at its day', () => {
  expect(placeOf('2026-12-01', winter)).toBe(0);
  expect(placeOf('2027-01-01', winter)).toBeCloseTo(100 / 3);
  expect(placeOf('2027-03-01', winter)).toBeNull();
});
