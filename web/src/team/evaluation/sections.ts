import type { Component } from 'svelte';
import { evaluation as words } from '../../words/team-evaluation';

/** A part of the evaluation's page; it comes when it is opened. */
export interface EvaluationSection {
  readonly title: string;
  readonly load: () => Promise<{ default: Component }>;
}

/** Every part, a line each, in the order of the page; the word is what the address shows. */
export const sections: Readonly<Record<string, EvaluationSection>> = {
  cadre: { title: words.sections.frame, load: () => import('./frame/Frame.svelte') },
  releves: { title: words.sections.readings, load: () => import('./readings/Readings.svelte') },
  exemples: { title: words.sections.examples, load: () => import('./examples/Examples.svelte') },
  'effets-imprevus': { title: words.sections.effects, load: () => import('./effects/Effects.svelte') },
};
