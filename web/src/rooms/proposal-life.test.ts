import { expect, test } from 'vitest';
import type { ProposalItem } from '../contract';
import { byInstitution, isAwaited, isLate } from './proposal-life';

const one = (number: number, more: Partial<ProposalItem> = {}): ProposalItem => ({
  id: `p${number}`,
  number,
  title: 'Un banc',
  text: 'Un banc.',
  why: null,
  collegeId: null,
  origin: { workshopId: null, sourceId: null },
  status: 'toBeExamined',
  mergedInto: null,
  reasonedResponse: null,
  at: null,
  hasAuthor: false,
  relayedBy: null,
  read: false,
  mergeId: null,
  splitFrom: null,
  splitInto: [],
  objection: null,
  promise: null,
  answeredBy: null,
  answeredAt: null,
  life: [],
  ...more,
});

test('an answer is owed to what stands on its own and has none', () => {
  expect(isAwaited(one(1))).toBe(true);
  expect(isAwaited(one(1, { status: 'deferred' }))).toBe(true);
  expect(isAwaited(one(1, { status: 'adopted' }))).toBe(false);
  expect(isAwaited(one(1, { status: 'merged', mergedInto: 'p2' }))).toBe(false);
  expect(isAwaited(one(1, { splitInto: ['p2', 'p3'] }))).toBe(false);
});

test('an answer is late from the day after the promised one', () => {
  const promised = one(1, { promise: { institution: 'La ville', due: '2026-03-01' } });
  expect(isLate(promised, '2026-03-01')).toBe(false);
  expect(isLate(promised, '2026-03-02')).toBe(true);
  expect(isLate({ ...promised, status: 'adopted' }, '2026-03-02')).toBe(false);
});

test('awaited answers stand under who promised them, the earliest first, those nobody promised last', () => {
  const town = (number: number, due: string) => one(number, { promise: { institution: 'La ville', due } });
  const groups = byInstitution([
    one(1),
    town(2, '2026-05-01'),
    town(3, '2026-04-01'),
    one(4, { promise: { institution: 'L’État', due: '2026-01-01' } }),
  ]);
  expect(groups.map(({ institution, list }) => [institution, ...list.map(({ number }) => number)])).toEqual([
    ['L’État', 4],
    ['La ville', 3, 2],
    ['', 1],
  ]);
});
