import { expect, test } from 'vitest';
import type { ActionItem } from '../../../contract';
import { daysPast, grouped, nextStep } from './plan';

const action = (number: number, status: ActionItem['status']) =>
  ({
    id: `a${number}`,
    number,
    status,
    steps: [],
    dates: { start: null, end: '2026-11-17' },
  }) as unknown as ActionItem;

test('what is being done comes first, then what is ready, by number', () => {
  const all = [action(4, 'completed'), action(3, 'ready'), action(2, 'inProgress'), action(1, 'planned')];
  expect(grouped(all).map(({ group, list }) => [group, list.map(({ number }) => number)])).toEqual([
    ['inProgress', [2]],
    ['planned', [1, 3]],
    ['completed', [4]],
  ]);
});

test('the next step is the first that is not done', () => {
  const step = (id: string, done: boolean) => ({ id, label: id, due: null, done });
  expect(nextStep({ steps: [step('a', true), step('b', false), step('c', false)] })?.label).toBe('b');
  expect(nextStep({ steps: [step('a', true)] })).toBeUndefined();
});

test('what is over is never past its date', () => {
  expect(daysPast(action(1, 'inProgress'), '2026-11-29')).toBe(12);
  expect(daysPast(action(1, 'completed'), '2026-11-29')).toBe(0);
});
