import { expect, test } from 'vitest';
import type { PracticePage } from '../../contract';
import { draftOf, sheetOf } from './sheet';

const signal = {
  title: 'Un café dans chaque village',
  summary: 'Un café passe une fois par semaine.',
  kind: 'initiative',
  place: { territory: 'Pays de Vermelonne', kind: null, department: null },
  why: 'On y vient sans dossier.',
  as: { kind: 'organisation', label: 'Communauté de communes' },
  forms: ['communitySocialWork'],
  partners: ['Région'],
} as PracticePage['signal'];
const page = { id: 'p1', signal, sheet: null } as unknown as PracticePage;

test('a sheet begins with what was signalled', () => {
  const sheet = sheetOf(draftOf(page), page, null);
  expect(sheet.title).toBe(signal.title);
  expect(sheet.identity).toMatchObject({
    territory: 'Pays de Vermelonne',
    partners: ['Région'],
    forms: ['communitySocialWork'],
  });
});

test('what was typed comes back as it was, line by line', () => {
  const typed = {
    ...draftOf(page),
    steps: 'Dessiner la carte : sur une grande table\nEssayer',
    obstacles: [
      { text: 'Qui assure ?', kind: 'legalFramework' },
      { text: ' ', kind: '' },
    ],
    levers: [{ text: 'Une assurance', kind: '' }],
    keywords: 'mobilité, rural',
  };
  const sheet = sheetOf(typed, page, 76600);
  expect(sheet.steps).toEqual([
    { title: 'Dessiner la carte', detail: 'sur une grande table' },
    { title: 'Essayer', detail: null },
  ]);
  expect(sheet.obstacles).toEqual([{ text: 'Qui assure ?', family: 'legalFramework' }]);
  expect(sheet.keywords).toEqual(['mobilité', 'rural']);
  expect(draftOf({ ...page, sheet })).toEqual({
    ...typed,
    obstacles: [typed.obstacles[0]],
    budget: '76600',
  });
});

test('what the form does not ask stays in the sheet', () => {
  const sheet = {
    ...sheetOf(draftOf(page), page, null),
    objectives: ['Se déplacer'],
    partnership: 'Une convention',
  };
  const again = sheetOf(draftOf({ ...page, sheet }), { ...page, sheet }, null);
  expect(again.objectives).toEqual(['Se déplacer']);
  expect(again.partnership).toBe('Une convention');
});
