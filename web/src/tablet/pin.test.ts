import { expect, it } from 'vitest';
import { isPin, lockWith, tryPin, waitAfter } from './pin';

it('is four digits and nothing else', () => {
  expect(['1234', '0000'].every(isPin)).toBe(true);
  expect(['', '123', '12345', '12a4', ' 123'].some(isPin)).toBe(false);
});

it('opens with the right code alone, and keeps neither the code nor twice the same trace of it', async () => {
  const lock = await lockWith('2580');
  expect((await tryPin(lock, '2580', 0)).opens).toBe(true);
  expect((await tryPin(lock, '2581', 0)).opens).toBe(false);
  expect(JSON.stringify(lock)).not.toContain('2580');
  expect((await lockWith('2580')).seal.hash).not.toEqual(lock.seal.hash);
});

it('makes one wait longer after each wrong code, and looks at none meanwhile', async () => {
  expect([1, 2, 3, 4, 20].map(waitAfter)).toEqual([0, 0, 5_000, 10_000, 300_000]);
  let lock = await lockWith('2580');
  for (let wrong = 0; wrong < 3; wrong++) lock = (await tryPin(lock, '0000', 1_000)).lock;
  expect(lock.until).toBe(6_000);
  expect((await tryPin(lock, '2580', 5_999)).opens).toBe(false);
  const opened = await tryPin(lock, '2580', 6_000);
  expect(opened).toMatchObject({ opens: true, lock: { wrong: 0, until: 0 } });
});
