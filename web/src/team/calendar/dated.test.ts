import { expect, test } from 'vitest';
import type { AwarenessItem, HearingItem, MilestoneItem, PledgeItem, WorkshopItem } from '../../contract';
import { datedOf, monthsOf } from './dated';

const rooms = {
  milestones: [
    {
      id: 'm',
      status: 'planned',
      card: { label: 'Ouverture', due: '2026-10-15', kind: 'step', deliverables: [] },
    },
  ] as unknown as MilestoneItem[],
  workshops: [{ id: 'w', title: 'Nos soirées', date: '2026-03-17' }] as WorkshopItem[],
  hearings: [{ id: 'h', card: { topic: 'Tenir un lieu', date: '2026-02-24' } }] as HearingItem[],
  awareness: [
    { id: 'a', card: { title: 'Visite', date: '2026-09-01', status: 'planned' } },
    { id: 'b', card: { title: 'Affiche', date: '2026-09-02', status: 'dropped' } },
    { id: 'c', card: { title: 'Note', date: null, status: 'planned' } },
  ] as AwarenessItem[],
  pledges: [
    { id: 'p', status: 'kept', card: { text: 'Du temps', ownerRole: 'La ville', due: '2026-04-01' } },
  ] as PledgeItem[],
};

test('all that has a day stands in its order, and lateness is told by the day', () => {
  const dated = datedOf(rooms, '2026-10-01');
  expect(dated.map(({ key }) => key)).toEqual([
    'hearing/h',
    'workshop/w',
    'pledge/p',
    'awareness/a',
    'milestone/m',
  ]);
  expect(dated.filter(({ late }) => late).map(({ key }) => key)).toEqual(['awareness/a']);
  expect(datedOf(rooms, '2026-10-16').filter(({ late }) => late)).toHaveLength(2);
});

test('the strip goes from the first month to the last', () => {
  const months = monthsOf('2026-01-12', 18, datedOf(rooms, '2026-02-01'), '2026-02-01');
  expect(months).toHaveLength(19);
  expect([months[0]?.month, months.at(-1)?.month]).toEqual(['2026-01', '2027-07']);
  expect(months.filter(({ now }) => now).map(({ month }) => month)).toEqual(['2026-02']);
  expect(months[1]?.entries.map(({ label }) => label)).toEqual(['Tenir un lieu']);
});
