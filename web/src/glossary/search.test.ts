import { expect, test } from 'vitest';
import { glossary } from '../words/glossary';
import { terms } from '../words/terms';
import { termsWith } from './search';

test('a term is found without its accents, by its name first, then by what it means', () => {
  expect(termsWith('Pouvoir d’agir')[0]).toBe('powerToAct');
  expect(termsWith('MANOEUVRE')).toEqual(['roomForManoeuvre']);
  expect(termsWith('levier').slice(0, 1)).toEqual(['lever']);
  expect(termsWith('levier')).toContain('hearing');
  expect(termsWith('xyz')).toEqual([]);
  expect(termsWith(' ')).toHaveLength(Object.keys(terms).length);
});

test('social development and collective social work have two definitions, each saying what sets it apart', () => {
  const { socialDevelopment, collectiveSocialWork } = glossary;
  expect(socialDevelopment.definition).toContain('C’est un projet pour le territoire');
  expect(socialDevelopment.definition).toContain(
    'Le travail social collectif est l’une des façons d’y contribuer',
  );
  expect(collectiveSocialWork.definition).toContain('C’est un métier et ses méthodes');
  expect(collectiveSocialWork.definition).toContain(
    'le développement social, lui, est le projet de tout un territoire',
  );
  expect(socialDevelopment.plain).not.toBe(collectiveSocialWork.plain);
});

test('every term has a definition and shorter plain words, in sentences', () => {
  for (const [term, { definition, plain }] of Object.entries(glossary)) {
    expect(definition, term).toMatch(/^\p{Lu}.{60,420}\.$/u);
    expect(plain, term).toMatch(/^\p{Lu}.{10,100}[.…]$/u);
    expect(plain.length, term).toBeLessThan(definition.length);
    for (const sentence of plain.split(/[.] /))
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(15);
  }
  expect(new Set(Object.values(glossary).map(({ plain }) => plain)).size).toBe(Object.keys(terms).length);
});
