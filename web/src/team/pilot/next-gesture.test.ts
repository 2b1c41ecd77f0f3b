import { describe, expect, it } from 'vitest';
import type { BallotItem, ConsentItem, StepItem, StepKind, StepStatus, WorkshopItem } from '../../contract';
import { following, nextGesture, onward, preceding } from './next-gesture';

const line = (id: string, status: StepStatus = 'waiting') => ({ id, status });
const workshop = (currentStepId: string | null, ...steps: ReturnType<typeof line>[]) =>
  ({ currentStepId, steps }) as unknown as WorkshopItem;
const step = (kind: StepKind, more: Partial<StepItem> = {}) =>
  ({ id: 'a', kind, shown: false, ...more }) as StepItem;
const ballot = (status: BallotItem['status'], more: Partial<BallotItem> = {}) =>
  ({
    status,
    options: [{}, {}],
    rules: {},
    unread: 0,
    late: 0,
    result: {},
    ...more,
  }) as unknown as BallotItem;

const collect: StepKind = { kind: 'collect' };
const dots: StepKind = { kind: 'vote', method: { method: 'dots', dots: 3, stacking: false }, source: {} };
const two = workshop('a', line('a', 'open'), line('b'));

describe('the next gesture', () => {
  it('begins with the first step that is not skipped', () => {
    const planned = workshop(null, line('a', 'skipped'), line('b'));
    expect(nextGesture(planned, undefined, undefined)).toEqual({ does: 'begin', stepId: 'b' });
  });

  it('is to show ideas from the start, ready once there are some, then to go on', () => {
    const gesture = (more: Partial<StepItem>) => nextGesture(two, step(collect, more), undefined);
    expect(gesture({ ideas: 0 })).toEqual({ does: 'showIdeas', ready: false });
    expect(gesture({ ideas: 31 })).toEqual({ does: 'showIdeas', ready: true });
    expect(gesture({ ideas: 31, shown: true }).does).toBe('goOn');
  });

  it('stays the same when the first answer arrives', () => {
    const gesture = (kind: 'mood' | 'position', answered: number) =>
      nextGesture(two, step({ kind, statement: '' } as StepKind, { answered }), undefined);
    for (const kind of ['mood', 'position'] as const) {
      expect(gesture(kind, 0)).toEqual({ does: 'showAnswers', ready: false });
      expect(gesture(kind, 3)).toEqual({ does: 'showAnswers', ready: true });
    }
  });

  it('leaves the way on free, whatever the step still needs', () => {
    expect(onward(two)).toEqual({ does: 'goOn', stepId: 'b' });
    expect(onward(workshop('b', line('a', 'left'), line('b', 'open')))).toEqual({ does: 'finish' });
  });

  it('leads a vote from its options to its result', () => {
    const does = (of: BallotItem) => nextGesture(two, step(dots), of).does;
    expect(does(ballot('prepared', { options: [] }))).toBe('refreshOptions');
    expect(does(ballot('prepared'))).toBe('openBallot');
    expect(does(ballot('open'))).toBe('closeBallot');
    expect(does(ballot('closed'))).toBe('publishBallot');
    expect(does(ballot('published'))).toBe('goOn');
  });

  it('says what a result waits for: papers to read again, then late votes', () => {
    const gesture = (of: BallotItem) => nextGesture(two, step(dots), of);
    expect(gesture(ballot('closed', { unread: 2, late: 1 }))).toEqual({ does: 'checkCounts', left: 2 });
    expect(gesture(ballot('closed', { late: 1 }))).toEqual({ does: 'answerLate', left: 1 });
    expect(gesture(ballot('open', { unread: 1 })).does).toBe('closeBallot');
  });

  it('counts a secret vote once: its papers are read again before the closing', () => {
    const rules = { secrecy: 'secret' } as const;
    const does = (of: BallotItem) => nextGesture(two, step(dots), of).does;
    expect(does(ballot('open', { rules, unread: 1 }))).toBe('checkCounts');
    expect(does(ballot('open', { rules }))).toBe('closeBallot');
    expect(does(ballot('closed', { rules, result: null }))).toBe('countBox');
  });

  it('leads a consent from stage to stage, back to the text as long as an objection is kept', () => {
    const consent = step({ kind: 'consent', text: 'Un texte', author: 'le groupe' });
    const gesture = (stage: ConsentItem['stage'], standing = 0, of?: BallotItem) =>
      nextGesture(two, consent, of, { stage, standing } as ConsentItem);
    expect(gesture('presentation')).toEqual({ does: 'moveConsent', stage: 'clarification' });
    expect(gesture('amendment')).toEqual({ does: 'moveConsent', stage: 'objections' });
    expect(gesture('objections', 1)).toEqual({ does: 'moveConsent', stage: 'amendment' });
    expect(gesture('objections')).toEqual({ does: 'moveConsent', stage: 'concluded' });
    expect(gesture('concluded', 0, ballot('closed'))).toEqual({ does: 'publishBallot' });
    expect(gesture('concluded')).toEqual({ does: 'goOn', stepId: 'b' });
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
