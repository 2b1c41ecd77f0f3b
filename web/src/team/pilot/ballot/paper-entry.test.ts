import { describe, expect, it } from 'vitest';
import type { BallotItem, VoteMethod } from '../../../contract';
import {
  costOf,
  nothingTyped,
  optionOfKey,
  placed,
  putDown,
  readOut,
  removed,
  takeAgain,
  ticked,
  wrongWith,
} from './paper-entry';

const options = [
  { id: 'garden', label: 'Un jardin', sourceId: null },
  { id: 'bench', label: 'Des bancs', sourceId: null },
];
const ballot = (method: VoteMethod) => ({ method, options }) as unknown as BallotItem;
const ranked = ballot({ method: 'ranked' });
const costs = { garden: 700, bench: 500 };
const knapsack = ballot({ method: 'budget', amount: 1000, costs, entry: 'knapsack' });
const budget = ballot({ method: 'budget', amount: 1000, costs });

describe('papers typed one by one', () => {
  it('take a place as a number without zeros, and nothing from an empty box', () => {
    expect(placed({}, 'garden', '02')).toEqual({ garden: '2' });
    expect(placed({ garden: '2' }, 'garden', '')).toEqual({});
  });

  it('are ticked and unticked by the number of the option', () => {
    expect(optionOfKey('2', options)).toBe('bench');
    expect(optionOfKey('3', options)).toBeUndefined();
    expect(ticked(ticked({}, 'bench'), 'bench')).toEqual({});
  });

  it('cannot be empty or have a place that is not there, when ranked', () => {
    expect(wrongWith({}, ranked)).toBe('empty');
    expect(wrongWith({ garden: '3' }, ranked)).toBe('wrongPlace');
    expect(wrongWith({ garden: '1', bench: '1' }, ranked)).toBeNull();
  });

  it('cannot spend more than the sum, where the paper must fit it', () => {
    expect(costOf({ garden: '1', bench: '1' }, budget)).toBe(1200);
    expect(wrongWith({ garden: '1', bench: '1' }, knapsack)).toBe('over');
    expect(wrongWith({ garden: '1', bench: '1' }, budget)).toBeNull();
    expect(wrongWith({}, budget)).toBeNull();
  });

  it('are put down, taken again at their place, and removed', () => {
    const two = putDown({ ...putDown({ ...nothingTyped, inHand: { garden: '1' } }), inHand: { bench: '1' } });
    expect(two.papers).toEqual([{ garden: '1' }, { bench: '1' }]);
    const corrected = putDown({ ...takeAgain(two, 0), inHand: { garden: '2' } });
    expect(corrected.papers).toEqual([{ garden: '2' }, { bench: '1' }]);
    expect(removed(takeAgain(two, 1), 0)).toEqual({
      papers: [{ bench: '1' }],
      inHand: { bench: '1' },
      again: 0,
    });
    expect(removed(takeAgain(two, 1), 1)).toEqual({ papers: [{ garden: '1' }], inHand: {}, again: null });
  });

  it('are read by place', () => {
    expect(readOut({ garden: '2', bench: '1' }, ranked).map(({ id }) => id)).toEqual(['bench', 'garden']);
  });
});
