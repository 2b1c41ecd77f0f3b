import { expect, test } from 'vitest';
import { empty, missing, signalOf } from './draft';

const typed = {
  ...empty,
  title: ' Un café dans chaque village ',
  summary: 'Un café passe une fois par semaine.',
  territory: 'Pays de Vermelonne',
  partners: 'Région, Communes\nAssociations',
  why: 'On y vient sans dossier.',
  as: 'Communauté de communes',
};

test('six short answers and who signals are enough', () => {
  expect(Object.values(missing(typed)).every((error) => !error)).toBe(true);
  const signal = signalOf(typed);
  expect(signal.title).toBe('Un café dans chaque village');
  expect(signal.partners).toEqual(['Région', 'Communes', 'Associations']);
  expect(signal.country).toBeNull();
});

test('each missing answer is told beside its field', () => {
  const errors = missing({ ...empty, link: 'voir ma page' });
  expect(Object.entries(errors).filter(([, error]) => !error)).toEqual([]);
});
