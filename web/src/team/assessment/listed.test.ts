import { expect, test } from 'vitest';
import type { LeverItem } from '../../contract';
import { assessment } from '../../words/assessment';
import { matchesLever } from './listed';

type Lever = Pick<LeverItem, 'category' | 'roomForManoeuvre'> & { id: string };

const levers: readonly Lever[] = [
  { id: 'form', category: 'simplification', roomForManoeuvre: 'department' },
  { id: 'keys', category: 'simplification', roomForManoeuvre: 'local' },
  { id: 'answer', category: 'powerToAct', roomForManoeuvre: 'local' },
  { id: 'course', category: 'training', roomForManoeuvre: null },
];

const found = (category: LeverItem['category'] | '', local = false) =>
  levers.filter((lever) => matchesLever(lever, { category, local })).map(({ id }) => id);

test('a lever filed under a category of the mandate is found by it', () => {
  for (const category of ['simplification', 'powerToAct', 'training'] as const)
    expect(assessment.categories[category]).toBeTruthy();
  expect(found('simplification')).toEqual(['form', 'keys']);
  expect(found('powerToAct')).toEqual(['answer']);
  expect(found('training')).toEqual(['course']);
  expect(found('management')).toEqual([]);
  expect(found('')).toHaveLength(4);
});

test('only what is possible here is kept, of one category or of all', () => {
  expect(found('', true)).toEqual(['keys', 'answer']);
  expect(found('simplification', true)).toEqual(['keys']);
});
