import { describe, expect, it } from 'vitest';
import type { BallotItem, StepItem, StepKind, StepStatus, WorkshopItem } from '../../contract';
import { following, nextGesture, preceding } from './next-gesture';

const line = (id: string, status: StepStatus = 'waiting') => ({ id, status });
const workshop = (currentStepId: string | null, ...steps: ReturnType<typeof line>[]) =>
  ({ currentStepId, steps }) as unknown as WorkshopItem;
const step = (kind: StepKind, more: Partial<StepItem> = {}) =>
  ({ id: 'a', kind, shown: false, ...more }) as StepItem;
const ballot = (status: BallotItem['status'], options = 2) =>
  ({ status, options: Array.from({ length: options }) }) as unknown as BallotItem;

const collect: StepKind = { kind: 'collect' };
const dots: StepKind = { kind: 'vote', method: { method: 'dots', dots: 3, stacking: false }, source: {} };
const two = workshop('a', line('a', 'open'), line('b'));

describe('the next gesture', () => {
  it('begins with the first step that is not skipped', () => {
    const planned = workshop(null, line('a', 'skipped'), line('b'));
    expect(nextGesture(planned, undefined, undefined)).toEqual({ does: 'begin', stepId: 'b' });
  });

  it('shows ideas once there are some, then goes on', () => {
    expect(nextGesture(two, step(collect, { ideas: 0 }), undefined).does).toBe('goOn');
    expect(nextGesture(two, step(collect, { ideas: 31 }), undefined).does).toBe('showIdeas');
    expect(nextGesture(two, step(collect, { ideas: 31, shown: true }), undefined).does).toBe('goOn');
  });

  it('shows answers once there are some', () => {
    expect(nextGesture(two, step({ kind: 'mood' }, { answered: 3 }), undefined).does).toBe('showAnswers');
  });

  it('leads a vote from its options to its result', () => {
    const does = (of: BallotItem) => nextGesture(two, step(dots), of).does;
    expect(does(ballot('prepared', 0))).toBe('refreshOptions');
    expect(does(ballot('prepared'))).toBe('openBallot');
    expect(does(ballot('open'))).toBe('closeBallot');
    expect(does(ballot('closed'))).toBe('publishBallot');
    expect(does(ballot('published'))).toBe('goOn');
  });

  it('ends after the last step', () => {
    const last = workshop('a', line('a', 'open'), line('b', 'skipped'));
    expect(nextGesture(last, step({ kind: 'instruction' }), undefined)).toEqual({ does: 'finish' });
  });

  it('steps over what is skipped, both ways', () => {
    const middle = workshop(
      'c',
      line('a', 'left'),
      line('b', 'skipped'),
      line('c', 'open'),
      line('d', 'skipped'),
      line('e'),
    );
    expect([preceding(middle)?.id, following(middle)?.id]).toEqual(['a', 'e']);
    expect(preceding(workshop('a', line('a')))).toBeUndefined();
  });
});
