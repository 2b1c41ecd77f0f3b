import type { Component } from 'svelte';
import type { StepItem, WorkshopItem } from '../contract';
import type { ProjectStore } from '../rooms/shown';

/** What the wall gives to the view of a step. */
export interface StepViewProps {
  readonly step: StepItem;
  readonly workshop: WorkshopItem;
  readonly store: ProjectStore;
}

type StepView = Component<StepViewProps>;

const files = import.meta.glob<{ default: StepView }>('./steps/*.svelte', { eager: true });

/** What the wall shows under the question of a step of this kind: the file of that name in `steps`. */
export function stepView(kind: string): StepView | undefined {
  return files[`./steps/${kind.charAt(0).toUpperCase()}${kind.slice(1)}.svelte`]?.default;
}
