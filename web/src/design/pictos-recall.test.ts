import { expect, test } from 'vitest';
import { recallNames } from '../words/recall';
import { recallPictures } from './pictos-recall';

test('the 24 pictures keep the order of the server', () => {
  expect(Object.keys(recallPictures).join(' ')).toBe(
    'fish tree house moon cat dog bird flower boat bike car umbrella ' +
      'apple bread cup book bell leaf snail hat ball train drum lamp',
  );
});

test('no two pictures have the same name', () => {
  expect(new Set(Object.values(recallNames)).size).toBe(24);
});
