import { expect, test } from 'vitest';
import { linesOf, named, wholeNumber } from './named';

test('a key without a French name never reaches the screen', () => {
  expect(named({ health: 'santé', urban: 'urbain' }, ['urban', 'space', 'health'])).toBe('urbain, santé');
});

test('a list is written one thing per line', () => {
  expect(linesOf(' Un local \n\n  Un jardin\n')).toEqual(['Un local', 'Un jardin']);
});

test('numbers are read as people type them', () => {
  expect(wholeNumber('4 150')).toBe(4150);
  expect(wholeNumber(' ')).toBeNull();
  expect(wholeNumber('douze')).toBeUndefined();
  expect(wholeNumber('21', 1, 20)).toBeUndefined();
});
