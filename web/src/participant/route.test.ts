import { expect, it } from 'vitest';
import { readCode, readRoute } from './route';

it('finds the workshop in an address, however it was typed', () => {
  expect(readRoute('/k7m4xp')).toEqual({ name: 'workshop', code: 'K7M4XP' });
  expect(readRoute('/')).toEqual({ name: 'home' });
  expect(readCode(' k7m-4xp ')).toBe('K7M4XP');
});
