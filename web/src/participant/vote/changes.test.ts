import { expect, it } from 'vitest';
import type { BallotRules, VoteMethod } from '../../contract';
import { changesSince, isOther } from './changes';

const round = (labels: Record<string, string>, method: VoteMethod, rules: BallotRules = {}) => ({
  method,
  rules,
  options: Object.entries(labels).map(([id, label]) => ({ id, label, sourceId: null })),
});

it('tells what is gone, new or written otherwise by the id that options keep', () => {
  const before = round({ a: 'Un jardin', b: 'Des bancs' }, { method: 'approval' });
  const now = round({ a: 'Un grand jardin', c: 'Un four' }, { method: 'ranked' });
  const changes = changesSince(before, now);
  expect(changes).toMatchObject({ gone: ['Des bancs'], added: ['Un four'], method: 'other', rule: false });
  expect(changes.reworded).toEqual([{ before: 'Un jardin', now: 'Un grand jardin' }]);
});

it('sees the same method set otherwise, another rule, and nothing when nothing is other', () => {
  const before = round({ a: 'A' }, { method: 'approval', most: 2 });
  const set = round(
    { a: 'A' },
    { method: 'approval', most: 3 },
    { retention: { rule: 'keepFirst', number: 1 } },
  );
  expect(changesSince(before, set)).toMatchObject({ method: 'settings', rule: true });
  expect(isOther(changesSince(before, before))).toBe(false);
});
