import { describe, expect, it } from 'vitest';
import type { BallotItem, Retained, StepItem } from '../../../contract';
import type { ProjectStore } from '../../../rooms/shown';
import { goingOn, isRound, planOf, roundOf } from './second-round';

const options = ['garden', 'bench', 'meal'].map((id) => ({ id, label: id, sourceId: null }));
const first = (verdicts: Record<string, Retained> = {}): BallotItem =>
  ({
    id: 'b1',
    title: 'Choisir',
    previousId: null,
    method: { method: 'ranked' },
    rules: { secrecy: 'secret' },
    options,
    result: {
      verdicts: Object.entries(verdicts).map(([optionId, retained]) => ({ optionId, retained, reasons: [] })),
    },
  }) as unknown as BallotItem;

describe('a second round', () => {
  it('goes on with what was retained or left to the group', () => {
    expect(goingOn(first({ garden: 'yes', bench: 'no', meal: 'open' }))).toEqual(['garden', 'meal']);
    expect(goingOn(first())).toEqual(['garden', 'bench', 'meal']);
    expect(goingOn(first({ garden: 'no', bench: 'no', meal: 'no' }))).toHaveLength(3);
  });

  it('needs something to choose between, and something of the first round', () => {
    expect(isRound(['garden'], [])).toBe(false);
    expect(isRound(['garden'], ['new'])).toBe(true);
    expect(isRound([], ['new', 'other'])).toBe(false);
  });

  it('is a step with the same method and rules, linked to the first', () => {
    const plan = planOf(first(), { minutes: 5 } as StepItem, 2, ['garden'], ['Un four']);
    expect(plan).toMatchObject({
      title: 'Choisir, second tour',
      minutes: 5,
      kind: {
        kind: 'vote',
        method: { method: 'ranked' },
        rules: { secrecy: 'secret' },
        previousId: 'b1',
        source: { ballotId: 'b1', optionIds: ['garden'], typed: ['Un four'] },
      },
    });
  });

  it('knows which round it is', () => {
    const second = { ...first(), id: 'b2', previousId: 'b1' };
    const store = { item: () => first() } as unknown as ProjectStore;
    expect([roundOf(first(), store), roundOf(second, store)]).toEqual([1, 2]);
  });
});
