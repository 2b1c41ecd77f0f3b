import { describe, expect, it } from 'vitest';
import type { BallotItem, Tally } from '../contract';
import { briefly, changesSince } from './rounds';

const ballot = (ids: readonly string[], more: object = {}) =>
  ({
    method: { method: 'dots', dots: 3, stacking: false },
    rules: {},
    options: ids.map((id) => ({ id, label: `« ${id} »` })),
    ...more,
  }) as unknown as BallotItem;

const tally = (counts: Record<string, number>, reading: Tally['reading'] = null) =>
  ({ options: [{ optionId: 'a', counts }], reading }) as unknown as Tally;

describe('a further round', () => {
  it('tells what stayed, left and came, and whether one votes otherwise', () => {
    const rule = { retention: { rule: 'keepFirst', number: 1 } };
    expect(changesSince(ballot(['a', 'b']), ballot(['a', 'o3'], { rules: rule }))).toEqual({
      kept: 1,
      gone: ['« b »'],
      added: ['« o3 »'],
      method: false,
      rule: true,
    });
  });

  it('is compared in a few words, as each method is read', () => {
    expect(briefly(ballot(['a']), tally({ dots: 12, people: 7 }), 'a')).toBe('12 points');
    const mentions: Tally['reading'] = { reading: 'mentions', places: [['a']], majority: { a: 'good' } };
    expect(briefly(ballot(['a']), tally({}, mentions), 'a')).toBe('Bien');
    const ranked: Tally['reading'] = { reading: 'ranked', places: [['b', 'c'], ['a']], preferred: {} };
    expect(briefly(ballot(['a']), tally({}, ranked), 'a')).toBe('En troisième');
    expect(briefly(ballot(['a']), tally({}), 'a')).toBe('');
  });
});
