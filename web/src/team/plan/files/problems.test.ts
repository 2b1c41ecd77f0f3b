import { expect, test } from 'vitest';
import { linesOf } from './problems';

test('a problem of a table says its line and its column', () => {
  const problems = [
    { line: 3, column: 'Fin', message: 'Ce n’est pas une date.' },
    { line: 9, column: '', message: 'Cette ligne est vide.' },
  ];
  expect(linesOf({ status: 422, problems }).map(({ path }) => path)).toEqual(['Ligne 3, Fin', 'Ligne 9']);
  expect(linesOf({ status: 0 })).toEqual([]);
});
