import { expect, test } from 'vitest';
import { addressOf, begun, familiesOf } from './around';

const obstacles = [
  { family: 'legalFramework' },
  { family: 'managerialLogic' },
  { family: 'legalFramework' },
] as const;

test('a search begins with the first obstacle that is linked, and with everything where none is', () => {
  expect(begun(obstacles)).toEqual({ q: '', family: 'legalFramework' });
  expect(begun([])).toEqual({ q: '', family: '' });
  expect(familiesOf(obstacles)).toEqual(['legalFramework', 'managerialLogic']);
});

test('only what anybody may read is looked for, by words and by obstacle', () => {
  expect(addressOf({ q: ' minibus partagé ', family: 'legalFramework' })).toBe(
    '/library/practices?q=minibus+partag%C3%A9&family=legalFramework&public=true&pageSize=10',
  );
  expect(addressOf({ q: '', family: '' })).toBe('/library/practices?public=true&pageSize=10');
});
