import { describe, expect, it } from 'vitest';
import type { BallotItem, CountItem, VoteMethod } from '../../../contract';
import {
  countsToSend,
  digits,
  dotSum,
  kindsOf,
  optionSum,
  typedAgain,
  votesWith,
  wrongWith,
} from './count-check';

const options = [{ id: 'garden' }, { id: 'bench' }];
const ballot = (method: VoteMethod) => ({ method, options, voted: 15 }) as unknown as BallotItem;
const dots = ballot({ method: 'dots', dots: 3, stacking: false });
const stacking = ballot({ method: 'dots', dots: 3, stacking: true });
const positions = ballot({ method: 'fourPositions' });
const mentions = ballot({ method: 'majorityJudgment' });
const approval = ballot({ method: 'approval', most: 1 });

const typed = (people: string, garden: object, bench: object = {}) => ({
  people,
  counts: { garden: { ...garden }, bench: { ...bench } } as Record<string, Record<string, string>>,
});

describe('a count made in the room', () => {
  it('expects all points of all papers', () => {
    expect(dotSum(typed('6', { dots: '5' }, { dots: '6' }), dots)).toEqual({ expected: 18, entered: 11 });
  });

  it('cannot hold more points than papers give', () => {
    expect(wrongWith(typed('2', { dots: '2' }, { dots: '2' }), dots)).toBeNull();
    expect(wrongWith(typed('1', { dots: '3' }, { dots: '1' }), stacking)).toBe('total');
  });

  it('cannot hold two points of one person on one option, unless they may be stacked', () => {
    expect(wrongWith(typed('2', { dots: '3' }), dots)).toBe('row');
    expect(wrongWith(typed('2', { dots: '3' }), stacking)).toBeNull();
  });

  it('checks four positions option by option, and lets people leave one blank', () => {
    const count = typed('6', { for: '4', against: '2' }, { for: '3' });
    expect(optionSum(count, 'garden', positions.method)).toEqual({ expected: 6, entered: 6 });
    expect(wrongWith(count, positions)).toBeNull();
    expect(wrongWith(typed('6', { for: '4', noOpinion: '3' }), positions)).toBe('row');
  });

  it('has a column for what is not clear only when it may be said', () => {
    expect(kindsOf(positions.method)).not.toContain('unclear');
    expect(kindsOf({ method: 'fourPositions', unclear: true })).toContain('unclear');
  });

  it('needs as many mentions as people on each option', () => {
    const all = { veryGood: '1', reject: '2' };
    expect(wrongWith(typed('3', all, { fair: '3' }), mentions)).toBeNull();
    expect(wrongWith(typed('3', all, { fair: '2' }), mentions)).toBe('mentions');
  });

  it('cannot hold more ticks than people, nor than each may tick', () => {
    expect(wrongWith(typed('3', { approved: '2' }, { approved: '1' }), approval)).toBeNull();
    expect(wrongWith(typed('3', { approved: '2' }, { approved: '2' }), approval)).toBe('total');
    expect(wrongWith(typed('3', { approved: '4' }), ballot({ method: 'approval' }))).toBe('row');
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
