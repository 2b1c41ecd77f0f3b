import { expect, test } from 'vitest';
import { aboutOf, isBegun, missingIn, written } from './writing';

test('what was kept on the phone comes back, and nonsense is nothing', () => {
  expect(written('{"text":"Le bus"}')).toMatchObject({ text: 'Le bus', subject: '', college: '' });
  expect(isBegun(written('{'))).toBe(false);
  expect(isBegun(written('{"text":"Le bus"}'))).toBe(true);
});

test('a note about an action needs the action', () => {
  const note = { ...written(''), subject: 'action' as const, criterion: 'impact' as const, text: 'Bien.' };
  expect(missingIn(note).about).toBe(true);
  expect(Object.values(missingIn({ ...note, action: 'bus' }))).toEqual([false, false, false]);
  expect(aboutOf({ ...note, action: 'bus' })).toEqual({ type: 'action', id: 'bus' });
  expect(aboutOf({ ...note, subject: 'project', action: 'bus' })).toEqual({ type: 'project', id: null });
});
