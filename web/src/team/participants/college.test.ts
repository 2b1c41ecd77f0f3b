import { expect, test } from 'vitest';
import { checkCollege, collegeDraft, toCollege } from './college';

const thirds = {
  id: 'persons',
  label: 'Personnes concernées',
  plainLabel: null,
  order: 0,
  coreGroupSeats: 5,
  targetShare: 0.333,
  participants: 22,
};

test('a part that was not touched keeps its exact value', () => {
  expect(toCollege('persons', collegeDraft(thirds), thirds)).toEqual({
    id: 'persons',
    label: 'Personnes concernées',
    plainLabel: null,
    coreGroupSeats: 5,
    targetShare: 0.333,
    participants: 22,
  });
});

test('an empty part means the same part as the others', () => {
  expect(toCollege('persons', { ...collegeDraft(thirds), share: '' }, thirds).targetShare).toBeNull();
  expect(toCollege('persons', { ...collegeDraft(thirds), share: '20' }, thirds).targetShare).toBe(0.2);
});

test('a college without a name or with too many seats is sent back', () => {
  const errors = checkCollege({ label: '', plainLabel: '', seats: '101', share: '' });
  expect(errors.label).not.toBe('');
  expect(errors.seats).not.toBe('');
  expect(errors.share).toBe('');
});
