import { expect, test } from 'vitest';
import { daysLate, missingOf, stepsText } from './sheet';

const means = (human: string | null) => ({ human, material: null, budgetEuro: null, funding: [] });
const step = { id: 's1', label: 'Peindre', due: null, done: true };
const until = (end: string | null) => ({ start: null, end });

test('an action is late by its dates, as long as it is not over', () => {
  const today = '2026-11-29';
  expect(daysLate({ status: 'inProgress', dates: until('2026-11-17') }, today)).toBe(12);
  expect(daysLate({ status: 'inProgress', dates: until('2026-11-29') }, today)).toBe(0);
  expect(daysLate({ status: 'proposed', dates: until(null) }, today)).toBe(0);
  expect(daysLate({ status: 'completed', dates: until('2026-11-17') }, today)).toBe(0);
  expect(daysLate({ status: 'stopped', dates: until('2026-11-17') }, today)).toBe(0);
});

test('the change of the hour makes no day longer', () => {
  expect(daysLate({ status: 'planned', dates: until('2026-10-24') }, '2026-10-26')).toBe(2);
});

test('what an action lacks is said plainly', () => {
  expect(missingOf({ means: means(' '), steps: [] })).toBe('Il manque les moyens humains et les étapes.');
  expect(missingOf({ means: means(null), steps: [step] })).toBe('Il manque les moyens humains.');
  expect(missingOf({ means: means('Deux jours par mois'), steps: [] })).toBe('Il manque les étapes.');
  expect(missingOf({ means: means('Deux jours par mois'), steps: [step] })).toBe('');
});

test('steps are counted in words', () => {
  expect(stepsText({ steps: [step, { ...step, id: 's2', done: false }] })).toBe('1 étape faite sur 2');
  expect(stepsText({ steps: [] })).toBe('');
});
