import type { Component } from 'svelte';
import { evaluation as words } from '../../words/team-evaluation';

/** A part of the page of the evaluation, which comes when it is opened. */
export interface EvaluationSection {
  /** The word that the address shows. */
  readonly name: string;
  readonly title: string;
  readonly load: () => Promise<{ default: Component }>;
}

/** Every part, a line each, in the order in which they are read; the first is there when the page opens. */
export const sections: readonly EvaluationSection[] = [
  { name: 'cadre', title: words.sections.frame, load: () => import('./frame/Frame.svelte') },
  { name: 'releves', title: words.sections.readings, load: () => import('./readings/Readings.svelte') },
  { name: 'exemples', title: words.sections.examples, load: () => import('./examples/Examples.svelte') },
  { name: 'avis', title: 'Avis', load: () => import('./notes/Notes.svelte') },
  { name: 'effets-imprevus', title: words.sections.effects, load: () => import('./effects/Effects.svelte') },
  { name: 'recits', title: 'Récits', load: () => import('../changes/Stories.svelte') },
  { name: 'effets', title: 'Effets', load: () => import('../changes/Outcomes.svelte') },
  {
    name: 'participation',
    title: 'Participation',
    load: () => import('../changes/Participation.svelte'),
  },
];
