import { expect, it } from 'vitest';
import type { IndicatorDefinition } from '../../../contract';
import { changedFrom } from './examples';

const example = {
  label: 'Qui décide',
  plainLabel: null,
  kind: 'qualitative',
  focus: 'process',
  criterion: 'participation',
  question: 'Qui décide ?',
  source: 'Relevés',
  method: 'Discussion',
  frequency: null,
  unit: null,
  baseline: null,
  target: null,
  adaptedFrom: null,
  builtInWorkshop: null,
  collegeIds: ['persons'],
  levels: [{ value: 1, label: 'Eux' }],
} as IndicatorDefinition;

it('tells what was changed in an example by the names of the form', () => {
  const adapted = {
    ...example,
    label: 'Qui décide ici',
    levels: [...(example.levels ?? []), { value: 2, label: 'Nous' }],
  };
  expect(changedFrom(example, { ...adapted, adaptedFrom: 'lib-x' })).toEqual([
    'Ce que dit l’indicateur',
    'Niveaux',
  ]);
});

it('tells of no change where there is none', () => {
  expect(changedFrom(example, { ...example, adaptedFrom: 'lib-x' })).toEqual([]);
});
