import { expect, test } from 'vitest';
import { isOurs, readRoute, to } from './route';

test('an address of the library is read as it was made', () => {
  const address = new URL(to('practice', 'ver-fp1'), 'https://exemple.fr');
  expect(readRoute(address.pathname, address.search)).toEqual({
    page: 'practice',
    thing: 'ver-fp1',
    query: '',
  });
});

test('what is searched stays in the address, and what is not asked takes no room in it', () => {
  const address = new URL(to('catalogue', '', { q: 'jardins partagés', form: '' }), 'https://exemple.fr');
  expect(address.pathname).toBe('/bibliotheque');
  expect(Object.fromEntries(new URLSearchParams(readRoute(address.pathname, address.search).query))).toEqual({
    q: 'jardins partagés',
  });
});

test('an address that is none of ours shows the catalogue', () => {
  expect(readRoute('/bibliotheque/rien/du/tout').page).toBe('catalogue');
  expect(readRoute('/bibliotheque/pratiques').page).toBe('catalogue');
  expect(readRoute('/bibliotheque/pratiques/%E0').thing).toBe('%E0');
});

test('only addresses of the library stay in its page', () => {
  expect(isOurs('/bibliotheque')).toBe(true);
  expect(isOurs('/bibliotheque/guides')).toBe(true);
  expect(isOurs('/bibliothequeautre')).toBe(false);
  expect(isOurs('/equipe')).toBe(false);
});
