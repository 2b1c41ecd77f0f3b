import { expect, it } from 'vitest';
import { readMarks, spent, withDots } from './marks';

it('counts the points of a paper, and takes the mark away with the last point', () => {
  const marks = withDots(withDots({}, 'garden', 2), 'trees', 1);
  expect(spent(marks)).toBe(3);
  expect(withDots(marks, 'garden', 0)).toEqual({ trees: '1' });
});

it('reads a draft again without the options that are gone', () => {
  const ballot = { options: [{ id: 'garden', label: 'Un jardin', sourceId: null }] };
  expect(readMarks('{"garden":"1","trees":"1"}', ballot)).toEqual({ garden: '1' });
  expect(readMarks('', ballot)).toBeNull();
});
