import { expect, test } from 'vitest';
import { card, fresh, missingIn } from './telling';

test('what was begun comes back, and what cannot be read is an empty story', () => {
  expect(fresh(JSON.stringify({ title: 'La cuisine' })).title).toBe('La cuisine');
  expect(fresh('').whatChanged).toBe('');
  expect(fresh('{').title).toBe('');
});

test('a story says what changed and for whom; since when may stay open', () => {
  const told = { ...fresh(''), title: ' La cuisine ', whatChanged: 'On se parle.' };
  expect(missingIn(told)).toEqual({ forWhom: true });
  expect(card({ ...told, forWhom: 'Les voisins' })).toEqual({
    title: 'La cuisine',
    whatChanged: 'On se parle.',
    forWhom: 'Les voisins',
    since: null,
    domainId: null,
  });
});
