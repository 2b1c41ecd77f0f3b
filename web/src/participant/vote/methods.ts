import type { Component } from 'svelte';
import type { VoteMethod } from '../../contract';
import type { PaperProps, ResultProps, WrittenProps } from './marks';

/** What a method brings to the phone: a paper to fill, the paper as it was sent, the result. */
export interface MethodViews {
  readonly Paper: Component<PaperProps>;
  readonly Written: Component<WrittenProps>;
  readonly Result: Component<ResultProps>;
}

const papers = import.meta.glob<{ default: Component<PaperProps> }>('./*/Paper.svelte', { eager: true });
const written = import.meta.glob<{ default: Component<WrittenProps> }>('./*/Written.svelte', { eager: true });
const results = import.meta.glob<{ default: Component<ResultProps> }>('./*/Result.svelte', { eager: true });

/** The folder that bears the method's name. */
export function methodOf(method: VoteMethod['method']): MethodViews | undefined {
  const [Paper, Written, Result] = [
    papers[`./${method}/Paper.svelte`]?.default,
    written[`./${method}/Written.svelte`]?.default,
    results[`./${method}/Result.svelte`]?.default,
  ];
  return Paper && Written && Result ? { Paper, Written, Result } : undefined;
}
