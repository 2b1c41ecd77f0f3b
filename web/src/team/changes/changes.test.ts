import { expect, test } from 'vitest';
import type { StoryRoundItem } from '../../contract';
import { domainsOf, panelsOf } from './changes';

test('a domain keeps its stories when it is said otherwise or moves', () => {
  const before = [
    { id: 'a', label: 'Les liens' },
    { id: 'b', label: 'Le travail' },
  ];
  expect(domainsOf(['Le travail', 'Les liens'], before, () => 'new').map(({ id }) => id)).toEqual(['b', 'a']);
  expect(domainsOf(['Nos liens', 'Le travail', 'La santé'], before, () => 'new')).toEqual([
    { id: 'a', label: 'Nos liens' },
    { id: 'b', label: 'Le travail' },
    { id: 'new', label: 'La santé' },
  ]);
});

const choice = (collegeId: string | null) => ({
  collegeId,
  storyId: 's',
  why: 'x',
  at: '2026-01-10T14:00:00Z',
});
const round = (chosen: (string | null)[]): StoryRoundItem => ({
  id: 'r',
  order: 0,
  card: { title: 'Le printemps', from: '2026-01-01', until: '2026-03-01' },
  handedOverAt: '2026-03-02T10:00:00Z',
  collected: null,
  storyIds: ['s', 't'],
  mixedIds: ['s'],
  choices: chosen.map(choice),
});

test('the mixed panel chooses after a college, and then theirs stand', () => {
  const open = (chosen: (string | null)[]) =>
    panelsOf(round(chosen), [{ id: 'persons' }]).map((panel) => panel.open);
  expect(open([])).toEqual([true, false]);
  expect(open(['persons'])).toEqual([true, true]);
  expect(open(['persons', null])).toEqual([false, true]);
});

test('a college reads every story of the round, the mixed panel those that colleges chose', () => {
  expect(panelsOf(round(['persons']), [{ id: 'persons' }]).map(({ received }) => received)).toEqual([
    ['s', 't'],
    ['s'],
  ]);
});
