import type { Component } from 'svelte';

/** A part of the page of the evaluation, which comes when it is opened. */
export interface EvaluationSection {
  /** The word that the address shows. */
  readonly name: string;
  readonly title: string;
  readonly load: () => Promise<{ default: Component }>;
}

/** Every part, a line each, in the order in which they are read; the first is there when the page opens. */
export const sections: readonly EvaluationSection[] = [
  { name: 'avis', title: 'Avis', load: () => import('./notes/Notes.svelte') },
  { name: 'recits', title: 'Récits', load: () => import('../changes/Stories.svelte') },
  { name: 'effets', title: 'Effets', load: () => import('../changes/Outcomes.svelte') },
  {
    name: 'participation',
    title: 'Participation',
    load: () => import('../changes/Participation.svelte'),
  },
];
