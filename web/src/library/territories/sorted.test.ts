import { expect, test } from 'vitest';
import { sorted } from './sorted';

const at = (territory: string, practices: number, latest: string) => ({
  territory,
  department: null,
  country: null,
  practices,
  latest,
});
const rows = [
  at('Orvelune', 2, '2026-09-01'),
  at('Écaille', 7, '2026-03-01'),
  at('Vermelonne', 2, '2026-11-01'),
];

test('territories are listed in French order, and by each column both ways', () => {
  const names = (by: Parameters<typeof sorted>[1], descending: boolean) =>
    sorted(rows, by, descending).map(({ territory }) => territory);
  expect(names('territory', false)).toEqual(['Écaille', 'Orvelune', 'Vermelonne']);
  expect(names('territory', true)).toEqual(['Vermelonne', 'Orvelune', 'Écaille']);
  expect(names('practices', true)).toEqual(['Écaille', 'Orvelune', 'Vermelonne']);
  expect(names('latest', true)).toEqual(['Vermelonne', 'Orvelune', 'Écaille']);
});
