import { expect, test } from 'vitest';
import type { DecisionItem, ProposalItem } from '../../contract';
import { fromCommitment, fromDecision, readNew, toNew } from './beginning';

const decision = {
  id: 'd1',
  text: 'Ouvrir le local dès septembre. La ville prête les clés.',
  ownerRole: 'CCAS',
  due: '2026-09-01',
} as DecisionItem;

const proposal = {
  id: 'p1',
  title: 'Un local ouvert',
  text: 'Tous les jours.',
  origin: { objectiveIds: ['o1'], obstacleIds: ['f1'] },
} as unknown as ProposalItem;

test('a decision gives the sheet its role, its day and its links', () => {
  const { title, role, end, links } = fromDecision(decision, proposal);
  expect({ title, role, end }).toEqual({ title: 'Un local ouvert', role: 'CCAS', end: '2026-09-01' });
  expect(links).toMatchObject({
    decisionIds: ['d1'],
    proposalIds: ['p1'],
    objectiveIds: ['o1'],
    obstacleIds: ['f1'],
  });
});

test('without a proposal the first sentence of the decision is the title', () => {
  expect(fromDecision(decision, undefined).title).toBe('Ouvrir le local dès septembre');
});

test('a long sentence is cut between two words', () => {
  const { title } = fromCommitment('Tenir une permanence de quartier '.repeat(9), null, null);
  expect(title.length).toBeLessThanOrEqual(121);
  expect(title).toMatch(/ \S+…$/);
});

test('the address of a new sheet says what it begins from', () => {
  for (const source of [
    { from: 'nothing' },
    { from: 'decision', id: 'd1' },
    { from: 'objective', id: 'o-2' },
    { from: 'proposal', id: 'p_3' },
    { from: 'commitment', place: 4 },
  ] as const)
    expect(readNew(toNew(source))).toEqual(source);
  expect(readNew('orv-fa-01')).toBeNull();
  expect(readNew('+engagement.x')).toEqual({ from: 'nothing' });
});
