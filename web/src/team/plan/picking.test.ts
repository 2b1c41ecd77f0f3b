import { expect, test } from 'vitest';
import { found } from './picking';

const things = ['Épicerie solidaire', 'Navette du samedi', 'Café des parents'].map((text, place) => ({
  id: `${place}`,
  text,
}));
const texts = (looked: string, chosen: string[] = [], most = 8) =>
  found(things, chosen, looked, most).map(({ text }) => text);

test('a word finds without its accents nor its capitals', () => {
  expect(texts('epicerie')).toEqual(['Épicerie solidaire']);
  expect(texts('PARENTS café')).toEqual(['Café des parents']);
});

test('what is chosen stays in sight, whatever is looked for', () => {
  expect(texts('navette', ['2'])).toEqual(['Café des parents', 'Navette du samedi']);
});

test('a long list shows its beginning', () => {
  expect(texts('', [], 2)).toHaveLength(2);
});
