import { expect, test } from 'vitest';
import { fieldsOf, isEmpty, namesIn, sayValue } from './reading';

const nobody = () => undefined;

test('what has no French name is never shown', () => {
  const fields = fieldsOf({ id: 'orv-b1', family: 'legalFramework', strangeKey: 'strange', evidence: null });
  expect(fields.map(({ name }) => name)).toEqual(['Famille']);
});

test('dates, amounts, yes and known words are said in French', () => {
  expect(sayValue('due', '2026-10-15', nobody)).toBe('15 octobre\u00a02026');
  expect(sayValue('budgetEuro', 26800, nobody)).toMatch(/^26\s800\s€$/u);
  expect(sayValue('startYear', 2026, nobody)).toBe('2026');
  expect(sayValue('done', true, nobody)).toBe('Oui');
  expect(sayValue('nature', 'cultural', nobody)).toBe('Culturelle');
  expect(sayValue('collegeId', 'elected', nobody)).toBe('Élus et dirigeants territoriaux');
});

test('an identifier is replaced by what it stands for', () => {
  const names = namesIn([[{ id: 'orv-b1', text: 'On décide sans nous.', leadsToIds: ['orv-b7'] }]]);
  expect(sayValue('leadsToIds', 'orv-b1', (id) => names.get(id))).toBe('On décide sans nous.');
});

test('a list of nothing is nothing', () => {
  expect(isEmpty([null, '', []])).toBe(true);
  expect(isEmpty({ human: null, material: '' })).toBe(true);
  expect(isEmpty(0)).toBe(false);
});
