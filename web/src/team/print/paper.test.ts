import { describe, expect, it } from 'vitest';
import { paperOf, sheetsOf } from './paper';

const lines = (count: number, signs = 10) =>
  Array.from({ length: count }, (_, i) => ({ label: `${i}`.padEnd(signs, 'a') }));

describe('a paper', () => {
  it('has circles for a few points and a box to write many', () => {
    expect(paperOf({ method: 'dots', dots: 3, stacking: true })).toMatchObject({
      circles: 3,
      numbers: false,
    });
    expect(paperOf({ method: 'dots', dots: 3, stacking: false })).toMatchObject({ circles: 1 });
    expect(paperOf({ method: 'dots', dots: 10, stacking: true })).toMatchObject({
      circles: 0,
      numbers: true,
    });
  });

  it('has a box under each answer, the unclear one too', () => {
    expect(paperOf({ method: 'fourPositions', unclear: true }).answers).toHaveLength(5);
    expect(paperOf({ method: 'consent' }).answers).toHaveLength(3);
  });

  it('shows what each choice costs where something is paid', () => {
    expect(paperOf({ method: 'budget', amount: 9, costs: { a: 4 } }).costs).toEqual({ a: 4 });
    expect(paperOf({ method: 'ranked' }).costs).toBeNull();
  });

  it('goes on with another sheet before anything is cut off', () => {
    expect(sheetsOf(lines(9), 30)).toHaveLength(1);
    expect(sheetsOf(lines(20), 30).map((sheet) => sheet.length)).toEqual([9, 9, 2]);
    expect(sheetsOf(lines(9, 85), 30).length).toBeGreaterThan(1);
  });
});
