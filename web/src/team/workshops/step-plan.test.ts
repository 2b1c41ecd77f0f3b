import { expect, test } from 'vitest';
import type { StepItem } from '../../contract';
import { checkPlan, countSentences, draftOf, isLong, toPlan } from './step-plan';

const step: StepItem = {
  id: 's1',
  workshopId: 'w1',
  kind: { kind: 'collect', limitPerPerson: 3 },
  title: 'Vos idées',
  instruction: 'Que pourrait-on faire ensemble ?',
  plainText: null,
  visibility: 'hiddenUntilShown',
  actingColleges: ['persons'],
  minutes: 20,
  wrapUp: false,
  status: 'waiting',
  shown: false,
  timer: null,
  answered: null,
  done: null,
  ideas: null,
  hiddenIdeas: null,
  undoLeft: null,
  counted: null,
  result: null,
};

test('what was not changed is sent back as it was', () => {
  expect(toPlan(draftOf(step))).toEqual({
    kind: step.kind,
    title: 'Vos idées',
    instruction: 'Que pourrait-on faire ensemble ?',
    plainText: null,
    minutes: 20,
    visibility: 'hiddenUntilShown',
    actingColleges: ['persons'],
  });
});

test('a title is needed, a duration is not', () => {
  expect(checkPlan({ ...draftOf(step), title: ' ', minutes: '' })).toMatchObject({ minutes: '' });
  expect(checkPlan({ ...draftOf(step), title: ' ' }).title).not.toBe('');
  expect(checkPlan({ ...draftOf(step), minutes: 'vingt' }).minutes).not.toBe('');
});

test('an instruction is long beyond twelve words or two sentences', () => {
  expect(countSentences('On s’écoute. On parle chacun son tour ! Ça va ?')).toBe(3);
  expect(isLong('Que pourrait-on faire ensemble ?')).toBe(false);
  expect(isLong('Un. Deux. Trois.')).toBe(true);
  expect(isLong('a b c d e f g h i j k l m')).toBe(true);
});
