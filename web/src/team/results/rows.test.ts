import { expect, test } from 'vitest';
import type { BallotItem, Tally, VoteMethod } from '../../contract';
import { channelsOf, rowsOf } from './rows';

const ballot = (method: VoteMethod): BallotItem => ({
  id: 'b',
  workshopId: 'w',
  title: 'Choix',
  method,
  options: [
    { id: 'a', label: 'Un local', sourceId: null },
    { id: 'b', label: null, sourceId: null },
  ],
  status: 'published',
  secrecy: 'secret',
  rule: null,
  retained: [],
  openedAt: null,
  closedAt: null,
  timesReopened: 0,
  voted: 20,
  present: 20,
  moreVotesThanPeople: null,
  counted: null,
  result: null,
});

const tally = (a: Record<string, number>, b: Record<string, number>): Tally => ({
  people: 20,
  channels: { phone: 14, paper: 6 },
  lines: [],
  options: [
    { optionId: 'a', counts: a },
    { optionId: 'b', counts: b },
  ],
});

test('dots are read with the people who gave them, the most chosen first', () => {
  const rows = rowsOf(
    ballot({ method: 'dots', dots: 3, stacking: false }),
    tally({ dots: 5, people: 5 }, { dots: 9 }),
  );
  expect(rows.map(({ key, value }) => [key, value])).toEqual([
    ['b', 9],
    ['a', 5],
  ]);
  expect(rows[0]).toMatchObject({ label: 'Choix effacé' });
  expect(rows[0]).not.toHaveProperty('peopleText');
  expect(rows[1]?.peopleText).toContain('5 personnes sur 20');
});

test('a reservation is a yes that is told apart', () => {
  const [row] = rowsOf(
    ballot({ method: 'fourPositions' }),
    tally({ for: 12, forWithReservation: 3, against: 4, noOpinion: 1 }, {}),
  );
  expect(row).toMatchObject({ value: 15, peopleText: 'dont 3 avec une réserve, 4 contre, 1 sans avis' });
});

test('an imported vote of another method tells everything it counted', () => {
  const [row] = rowsOf(
    ballot({ method: 'recorded', name: 'majorityJudgment', counted: ['good', 'fair'] }),
    tally({ good: 7, fair: 2 }, {}),
  );
  expect(row?.peopleText).toBe('7 bien, 2 assez bien');
});

test('what the group retained is said with the result', () => {
  const vote = { ...ballot({ method: 'dots', dots: 3, stacking: false }), retained: ['b'] };
  const [kept, other] = rowsOf(vote, tally({ dots: 2 }, { dots: 9 }));
  expect(kept?.peopleText).toBe('Retenu');
  expect(other).not.toHaveProperty('peopleText');
});

test('channels are always told', () => {
  expect(channelsOf(tally({}, {}))).toBe('14 par téléphone, 6 sur papier');
});
