import { expect, test } from 'vitest';
import type { MilestoneItem, PledgeItem } from '../../../contract';
import { byDue, milestoneState, pledgeState } from './timely';

const milestone = { status: 'inProgress', card: { due: '2026-10-15' } } as MilestoneItem;
const pledge = { status: 'promised', card: { due: '2026-03-01' } } as PledgeItem;

test('what is late is told by its day, and only while it is not settled', () => {
  expect(milestoneState(milestone, '2026-10-15')).toBe('En cours');
  expect(milestoneState(milestone, '2026-10-16')).toBe('En retard');
  expect(milestoneState({ ...milestone, status: 'done' }, '2026-10-16')).toBe('Fait');
  expect(pledgeState(pledge, '2026-03-02')).toBe('En retard');
  expect(pledgeState({ ...pledge, status: 'kept' }, '2026-03-02')).toBe('Tenu');
});

test('things stand in the order of their days', () => {
  expect(byDue([milestone, pledge]).map(({ card }) => card.due)).toEqual(['2026-03-01', '2026-10-15']);
});
