import { expect, test } from 'vitest';
import { countWords } from './words-count';

test('punctuation that stands alone is not a word', () => {
  expect(countWords('  Qu’est-ce qui compte pour vous, ici ?  ')).toBe(6);
});

test('nothing written is no word', () => {
  expect(countWords(' \n ')).toBe(0);
});
