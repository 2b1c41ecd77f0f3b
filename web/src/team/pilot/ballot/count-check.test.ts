import { describe, expect, it } from 'vitest';
import type { BallotItem, CountItem, VoteMethod } from '../../../contract';
import { countsToSend, digits, dotSum, isPossible, optionSum, typedAgain, votesWith } from './count-check';

const options = [{ id: 'garden' }, { id: 'bench' }];
const ballot = (method: VoteMethod) => ({ method, options, voted: 15 }) as unknown as BallotItem;
const dots = ballot({ method: 'dots', dots: 3, stacking: false });
const stacking = ballot({ method: 'dots', dots: 3, stacking: true });
const positions = ballot({ method: 'fourPositions' });

const typed = (people: string, garden: object, bench: object = {}) => ({
  people,
  counts: { garden: { ...garden }, bench: { ...bench } } as Record<string, Record<string, string>>,
});

describe('a count made in the room', () => {
  it('expects all points of all papers', () => {
    expect(dotSum(typed('6', { dots: '5' }, { dots: '6' }), dots)).toEqual({ expected: 18, entered: 11 });
  });

  it('cannot hold more points than papers give', () => {
    expect(isPossible(typed('2', { dots: '2' }, { dots: '2' }), dots)).toBe(true);
    expect(isPossible(typed('1', { dots: '3' }, { dots: '1' }), stacking)).toBe(false);
  });

  it('cannot hold two points of one person on one option, unless they may be stacked', () => {
    expect(isPossible(typed('2', { dots: '3' }), dots)).toBe(false);
    expect(isPossible(typed('2', { dots: '3' }), stacking)).toBe(true);
  });

  it('checks four positions option by option, and lets people leave one blank', () => {
    const count = typed('6', { for: '4', against: '2' }, { for: '3' });
    expect(optionSum(count, 'garden', positions.method)).toEqual({ expected: 6, entered: 6 });
    expect(isPossible(count, positions)).toBe(true);
    expect(isPossible(typed('6', { for: '4', noOpinion: '3' }), positions)).toBe(false);
  });

  it('replaces the one before in the number of votes', () => {
    expect(votesWith(typed('6', {}), undefined, dots)).toBe(21);
    expect(votesWith(typed('6', {}), { people: 5 } as CountItem, dots)).toBe(16);
  });

  it('sends what is not zero, and can be typed again from what was sent', () => {
    const count = typed('6', { dots: '5' }, { dots: '' });
    const counts = countsToSend(count, dots);
    expect(counts).toEqual({ garden: { dots: 5 } });
    expect(typedAgain({ people: 6, counts } as unknown as CountItem)).toEqual({
      people: '6',
      counts: { garden: { dots: '5' } },
    });
  });

  it('keeps only digits', () => expect(digits('-1 2,5e')).toBe('125'));
});
