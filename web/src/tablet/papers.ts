import type { Component } from 'svelte';
import type { BallotItem } from '../contract';
import type { Marks, PaperProps } from '../participant/vote/marks';

const papers = import.meta.glob<{ default: Component<PaperProps> }>('../participant/vote/*/Paper.svelte', {
  eager: true,
});

/** The paper of a vote's method, the same as on the phone. */
export const paperOf = ({ method }: BallotItem): Component<PaperProps> | undefined =>
  papers[`../participant/vote/${method.method}/Paper.svelte`]?.default;

/** What is still missing on a paper. Without network nobody else says so before it is too late. */
export type Missing = 'nothing' | 'all' | 'some';

export function missingOn(ballot: BallotItem, marks: Marks): Missing {
  const given = Object.keys(marks).length;
  if (given === 0) return 'all';
  const whole = ballot.method.method === 'majorityJudgment' || ballot.method.method === 'consent';
  return whole && given < ballot.options.length ? 'some' : 'nothing';
}
