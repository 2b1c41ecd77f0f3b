import type { Component } from 'svelte';
import type { StepItem, VoteMethod } from '../../contract';
import type { MethodResultProps } from '../../rooms/method-results';
import type { PaperProps, WrittenProps } from './marks';

/** What a method brings to the phone: a paper to fill, the paper as it was filled, the result, a drawn example. */
export interface MethodViews {
  readonly Paper: Component<PaperProps>;
  readonly Written: Component<WrittenProps>;
  readonly Result: Component<MethodResultProps>;
  readonly Example: Component;
}

/** What a vote is given: its step, and what its method brings. */
export interface VoteProps {
  readonly step: StepItem;
  readonly mayAct: boolean;
  readonly views: MethodViews;
}

/** All that shows a vote. */
export interface VoteViews {
  readonly Vote: Component<VoteProps>;
  readonly views: MethodViews;
}

const methods = import.meta.glob<MethodViews>('./*/method.ts');

/** Each method comes on its own, when there is a vote by it: nobody waits for papers that they will not see. */
export async function viewsOf(method: VoteMethod['method']): Promise<VoteViews | null> {
  const load = methods[`./${method}/method.ts`];
  if (!load) return null;
  const [vote, views] = await Promise.all([import('./Vote.svelte'), load()]);
  return { Vote: vote.default, views };
}
