import { expect, it } from 'vitest';
import { lowered, marksOf, orderOf, raised, toggled } from './order';

const ballot = { options: ['a', 'b', 'c'].map((id) => ({ id, label: id, sourceId: null })) };
const read = (marks: Record<string, string>) => orderOf(ballot, marks);

it('gives places in the order of the presses, and closes the gap that one leaves', () => {
  const all = ['b', 'a', 'c'].reduce(toggled, read({}));
  expect(marksOf(all)).toEqual({ b: '1', a: '2', c: '3' });
  expect(marksOf(toggled(all, 'a'))).toEqual({ b: '1', c: '2' });
});

it('goes up by half steps: first to the place above, shared, then before it', () => {
  const shared = marksOf(raised(read({ a: '1', b: '2', c: '3' }), 'c'));
  expect(shared).toEqual({ a: '1', b: '2', c: '2' });
  expect(marksOf(raised(read(shared), 'c'))).toEqual({ a: '1', c: '2', b: '3' });
});

it('goes down the same way, and out of the order at its end', () => {
  const shared = marksOf(lowered(read({ a: '1', b: '2' }), 'a'));
  expect(shared).toEqual({ a: '1', b: '1' });
  const last = marksOf(lowered(read(shared), 'a'));
  expect(last).toEqual({ b: '1', a: '2' });
  expect(marksOf(lowered(read(last), 'a'))).toEqual({ b: '1' });
});

it('enters at the last place from outside, and stays at the top', () => {
  expect(marksOf(raised(read({ a: '1' }), 'b'))).toEqual({ a: '1', b: '2' });
  expect(marksOf(raised(read({ a: '1' }), 'a'))).toEqual({ a: '1' });
});
