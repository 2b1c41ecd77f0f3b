import { expect, test } from 'vitest';
import { isOnlyHere } from './public-url';

test('an address of the machine itself is no address for phones', () => {
  expect(['http://127.0.0.1:5000', 'http://localhost', 'http://[::1]:5000'].every(isOnlyHere)).toBe(true);
  expect(['http://192.168.1.20:5000', 'https://atelier.example'].some(isOnlyHere)).toBe(false);
});
