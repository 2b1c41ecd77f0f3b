import type { Component } from 'svelte';
import { bring } from './bring';
import type { StepProps } from './here';

type Kind = Component<StepProps>;

/** Kinds of steps are files of `steps/`, found by their names; none of them is needed at the door. */
const files = import.meta.glob<{ default: Kind }>('./steps/*.svelte');
let there = $state.raw<Readonly<Record<string, Kind>>>({});
let lost = $state(false);

const pathOf = (kind: string) => `./steps/${kind}.svelte`;

/** What shows a kind of step: null while it comes, undefined when this page has nothing for it. */
export const kindOf = (kind: string): Kind | null | undefined =>
  there[pathOf(kind)] ?? (pathOf(kind) in files ? null : undefined);

export const kindsLost = () => lost;

/** Once one is inside all of them come: the next step must be there before it opens, also when the network is not. */
export function bringKinds(): () => void {
  const ends = Object.entries(files).map(([path, load]) =>
    bring(
      load,
      (loaded) => {
        there = { ...there, [path]: loaded.default };
        lost = false;
      },
      () => (lost = true),
    ),
  );
  return () => ends.forEach((end) => end());
}
