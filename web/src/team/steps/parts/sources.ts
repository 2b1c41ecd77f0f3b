import type { StepKind, WorkshopItem } from '../../../contract';
import * as fr from '../../../words/fr';

/** The steps before this one from which something may be taken, as choices of a list. */
export function stepsBefore(workshop: WorkshopItem, stepId: string, kinds: readonly StepKind['kind'][]) {
  const here = workshop.steps.findIndex(({ id }) => id === stepId);
  return workshop.steps
    .slice(0, here < 0 ? undefined : here)
    .filter(({ kind, wrapUp }) => !wrapUp && kinds.some((one) => one === kind))
    .map(({ id, title }) => ({ value: id, label: fr.team.settings.from(title ?? '') }));
}
