import { expect, test } from 'vitest';
import { askedOf } from './asked';

const today = '2026-07-01';
const none = { proposals: [], pledges: [], commitments: [], milestones: [], decisions: [] };
const proposal = (id: string, due: string | null, status = 'toBeExamined') =>
  ({
    id,
    number: 1,
    title: id,
    status,
    splitInto: [],
    promise: due ? { institution: 'La ville', due } : null,
  }) as never;
const pledge = (id: string, due: string, status = 'promised') =>
  ({ id, status, card: { text: id, ownerRole: 'La caisse', due } }) as never;
const commitment = (text: string, due: string | null) =>
  ({ text, due, college: null, actionIds: [] }) as never;

test('what is late comes first, then the nearest day, then what has none', () => {
  const asked = askedOf(
    {
      ...none,
      proposals: [proposal('without a day', null), proposal('late', '2026-06-01')],
      pledges: [pledge('soon', '2026-07-02')],
    },
    today,
  );
  expect(asked.map(({ text, late }) => [text, late])).toEqual([
    ['late', true],
    ['soon', false],
    ['without a day', false],
  ]);
});

test('what is answered, kept or given up is asked no more', () => {
  const proposals = [proposal('answered', '2026-06-01', 'adopted'), proposal('merged', null, 'merged')];
  const pledges = [pledge('kept', '2026-06-01', 'kept'), pledge('dropped', '2026-06-01', 'dropped')];
  expect(askedOf({ ...none, proposals, pledges }, today)).toEqual([]);
});

test('a promise of the charter is told until its day', () => {
  const commitments = [
    commitment('past', '2026-06-30'),
    commitment('today', today),
    commitment('none', null),
  ];
  expect(askedOf({ ...none, commitments }, today).map(({ text }) => text)).toEqual(['today']);
});
