import type { WorkshopItem } from '../contract';

/** The screen of the whole project, outside the workshop: what was said there is told there. */
export const projectThing = 'project';

/** The place of a step among those that the group goes through, from 1; skipped steps do not count. */
export function placeOf(
  workshop: Pick<WorkshopItem, 'steps'>,
  stepId: string,
): { place: number; total: number } {
  const steps = workshop.steps.filter(({ id, status }) => status !== 'skipped' || id === stepId);
  return { place: steps.findIndex(({ id }) => id === stepId) + 1, total: steps.length };
}

/** « 15 h 42 », by the clock of the place where the phone is. */
export function hour(at: string): string {
  const time = new Date(at);
  return `${time.getHours()} h ${String(time.getMinutes()).padStart(2, '0')}`;
}
