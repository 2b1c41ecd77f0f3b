import type { Component } from 'svelte';
import type { BallotItem, Tally } from '../contract';

/** What a method's result is given. */
export interface MethodResultProps {
  readonly ballot: BallotItem;
  readonly tally: Tally;
  /** How coarse the patterns are: 1 in the hand, 2.5 on a wall. */
  readonly grain: number;
  /** The same numbers can also be read as a table. */
  readonly table: boolean;
}

type MethodResult = Component<MethodResultProps>;

const files = import.meta.glob<{ default: MethodResult }>('./methods/*.svelte', { eager: true });

/** How a vote by this method is read: the file of that name in `methods`. */
export function resultOf(method: BallotItem['method']['method']): MethodResult {
  const file = files[`./methods/${method}.svelte`];
  if (!file) throw new Error(`No result for votes by « ${method} ».`);
  return file.default;
}
