import type { Component } from 'svelte';
import type { StepItem } from '../../contract';

type StepView = Component<{ step: StepItem }>;

const files = import.meta.glob<{ default: StepView }>('./steps/*.svelte', { eager: true });

/** What the person who runs the workshop needs in a step of this kind: the file of that name in `steps`. */
export function stepView(kind: string): StepView | undefined {
  return files[`./steps/${kind.charAt(0).toUpperCase()}${kind.slice(1)}.svelte`]?.default;
}
