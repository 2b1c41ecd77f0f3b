import { expect, test } from 'vitest';
import type { FormEntry } from '../../contract';
import { draftOf, entryOf, idOf, textOf } from './entry';

const entry: FormEntry = {
  name: 'Travail de rue',
  definition: 'Aller là où sont les gens.',
  interest: 'On y rencontre qui ne vient nulle part.',
  reach: null,
  diversity: null,
  whenToUse: ['Le soir', 'Dehors'],
  conditions: [],
  advantages: ['Sans rendez-vous'],
  difficulties: [],
  examples: ['ver-fp1'],
  training: { initial: ['Marcher'], innovation: [], continuing: [] },
  reasons: [{ answer: 'who.anybody', text: 'On y rencontre tout le monde.', isCare: false }],
};

test('an entry that is opened and saved says the same', () => {
  expect(entryOf(draftOf(entry, ['start.place', 'who.anybody']))).toEqual(entry);
});

test('an example is an address as it was copied, or an id, and is there once', () => {
  const draft = draftOf(undefined, []);
  draft.examples = 'https://exemple.fr/bibliotheque/pratiques/a?version=2\n/bibliotheque/pratiques/b\n\nc\na';
  expect(entryOf(draft).examples).toEqual(['a', 'b', 'c']);
});

test('a reason that is left empty is none', () => {
  const draft = draftOf(entry, ['start.place', 'who.anybody']);
  draft.reasons['who.anybody'] = { text: '  ', isCare: true };
  expect(entryOf(draft).reasons).toEqual([]);
});

test('a form is called by its name in addresses', () => {
  expect(idOf('Théâtre-forum & cœur d’îlot')).toBe('forme-theatre-forum-coeur-d-ilot');
  expect(idOf(' « » ')).toBe('');
  expect(idOf('long '.repeat(30)).length).toBeLessThanOrEqual(64);
});

test('what a version says is one text, without what it leaves out', () => {
  expect(textOf(entry)).toContain('• Le soir\n• Dehors');
  expect(textOf(entry)).not.toContain('Sa portée');
});
