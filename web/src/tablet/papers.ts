import type { Component } from 'svelte';
import type { BallotItem } from '../contract';
import type { PaperProps } from '../participant/vote/marks';

// All of them at once: without network, what the page has not brought does not come.
const papers = import.meta.glob<{ default: Component<PaperProps> }>('../participant/vote/*/Paper.svelte', {
  eager: true,
});
const examples = import.meta.glob<{ default: Component }>('../participant/vote/*/Example.svelte', {
  eager: true,
});

/** The paper of a vote's method, the same as on the phone. */
export const paperOf = ({ method }: BallotItem): Component<PaperProps> | undefined =>
  papers[`../participant/vote/${method.method}/Paper.svelte`]?.default;

/** The drawn example of a vote's method. */
export const exampleOf = ({ method }: BallotItem): Component | undefined =>
  examples[`../participant/vote/${method.method}/Example.svelte`]?.default;
