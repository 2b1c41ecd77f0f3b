import { expect, test } from 'vitest';
import type { BallotRules } from '../contract';
import { vote } from '../words/vote';
import { ruleLines } from './rules';

const rules: BallotRules = { secrecy: 'secret', liveResults: false, retention: null };

test('what a vote will decide is read among its rules, whatever the level of participation', () => {
  for (const level of [
    'information',
    'consultation',
    'concertation',
    'coConstruction',
    'coDecision',
  ] as const) {
    const lines = ruleLines({ method: 'approval', most: null }, rules, () => '', level).map(
      ({ text }) => text,
    );
    expect(lines).toContain(vote.weighs[level]);
  }
  expect(new Set(Object.values(vote.weighs)).size).toBe(5);
});
