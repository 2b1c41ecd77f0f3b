import { expect, test } from 'vitest';
import type { ProposalItem } from '../../contract';
import { kept, matches } from './filters';

const bench = {
  number: 12,
  title: 'Un banc',
  text: 'Près de l’Église.',
  status: 'toBeExamined',
  read: false,
  splitInto: [] as readonly string[],
  objection: null,
  promise: { institution: 'La ville', due: '2026-03-01' },
} as unknown as ProposalItem;

test('a search finds words without their accents, and numbers', () => {
  expect(matches(bench, 'eglise')).toBe(true);
  expect(matches(bench, ' 12 ')).toBe(true);
  expect(matches(bench, '1')).toBe(false);
  expect(matches(bench, '')).toBe(true);
  expect(matches(bench, 'arbre')).toBe(false);
});

test('each filter keeps what waits for somebody', () => {
  const names = (proposal: ProposalItem) =>
    Object.entries(kept)
      .filter(([, keep]) => keep(proposal, '2026-03-02'))
      .map(([name]) => name);
  expect(names(bench)).toEqual(['all', 'unread', 'unanswered', 'late']);
  expect(names({ ...bench, status: 'adopted', read: true })).toEqual(['all']);
  const objection = { reason: 'Non.', at: '2026-01-01T00:00:00Z', answer: null };
  expect(names({ ...bench, status: 'merged', objection })).toEqual(['all', 'objected', 'carried']);
});
