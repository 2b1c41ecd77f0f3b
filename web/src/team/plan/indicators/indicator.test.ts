import { expect, test } from 'vitest';
import type { IndicatorItem } from '../../../contract';
import { definitionOf, figureOf, indicatorDraft, levelsOf } from './indicator';

const item: IndicatorItem = {
  id: 'i1',
  order: 0,
  chosenOn: '2026-04-01',
  definition: {
    label: 'Poids des personnes dans les décisions',
    plainLabel: null,
    kind: 'qualitative',
    focus: 'process',
    criterion: 'participation',
    question: null,
    source: null,
    method: null,
    frequency: 'tous les 3 mois',
    unit: null,
    baseline: 12.5,
    target: null,
    adaptedFrom: 'lib-ladder',
    builtInWorkshop: true,
    collegeIds: ['persons'],
    use: 'both',
    levels: [
      { value: 0, label: 'On nous informe' },
      { value: 5, label: 'On décide ensemble' },
    ],
  },
};

test('what is not touched in the form stays as it was', () => {
  expect(definitionOf(indicatorDraft(item.definition), item.definition)).toEqual(item.definition);
});

test('a figure is read with a comma or a point', () => {
  expect(figureOf('1 250,5')).toBe(1250.5);
  expect(figureOf('3.2')).toBe(3.2);
  expect(figureOf(' ')).toBeNull();
  expect(figureOf('douze')).toBeUndefined();
});

test('levels that are reworded keep their values; another number of levels is counted from one', () => {
  const before = item.definition.levels ?? [];
  expect(levelsOf('Informés\nDécideurs', before).map(({ value }) => value)).toEqual([0, 5]);
  expect(levelsOf('a\nb\nc', before).map(({ value }) => value)).toEqual([1, 2, 3]);
});
