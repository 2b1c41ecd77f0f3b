import { expect, it } from 'vitest';
import type { VoteMethod } from '../../contract';
import { stopOf } from './check';

const options = ['a', 'b'].map((id) => ({ id, label: id, sourceId: null }));
const sheet = (method: VoteMethod) => ({ id: 'v', method, options });

it('keeps a paper of mentions until every option has one, and says which is first missing', () => {
  const ballot = sheet({ method: 'majorityJudgment' });
  expect(stopOf(ballot, { a: 'good' })).toMatchObject({ at: 'b' });
  expect(stopOf(ballot, { a: 'good', b: 'fair' })).toBeNull();
});

it('asks once about an empty paper where nothing may be what one wants', () => {
  expect(stopOf(sheet({ method: 'approval' }), {})).toMatchObject({ mayBeMeant: true });
  expect(stopOf(sheet({ method: 'ranked' }), {})?.mayBeMeant).toBeUndefined();
  expect(stopOf(sheet({ method: 'fourPositions' }), { a: 'for' })).toBeNull();
});
