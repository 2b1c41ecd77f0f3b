import { expect, test } from 'vitest';
import { isAsking, nothing, readAsked, writeAsked } from './asked';

test('what is looked for comes back from the address as it was typed', () => {
  const asked = { ...nothing, q: 'jardins partagés & compost', territory: 'Pays de Vermelonne', page: '2' };
  const query = new URLSearchParams(writeAsked(asked)).toString();
  expect(readAsked(query)).toEqual(asked);
});

test('a page of the whole list is not a search', () => {
  expect(isAsking({ ...nothing, page: '3' })).toBe(false);
  expect(isAsking({ ...nothing, q: ' ' })).toBe(false);
  expect(isAsking({ ...nothing, form: 'popularEducation' })).toBe(true);
});
