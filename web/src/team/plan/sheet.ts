import type { ActionItem } from '../../contract';
import { teamPlan as words } from '../../words/team-plan';

/** Where an action stands, in the order of its life. */
export type Status = ActionItem['status'];

/** How each status looks beside its word. */
export const tones = {
  proposed: 'plain',
  ready: 'wait',
  planned: 'wait',
  inProgress: 'now',
  completed: 'good',
  stopped: 'plain',
} as const satisfies Record<Status, string>;

/** Every status with its word. */
export const statusOptions = (Object.keys(tones) as Status[]).map((value) => ({
  value,
  label: words.statuses[value],
}));

/** Nothing more is expected of it. */
export const isOver = ({ status }: Pick<ActionItem, 'status'>) => status === 'completed' || status === 'stopped';

/** How many days from one day to another; 0 when it is not past. */
export function daysPast(due: string | null, today: string): number {
  if (!due || due >= today) return 0;
  return Math.round((Date.parse(today) - Date.parse(due)) / 86_400_000);
}

/** How many days an action is past its end, by its dates alone. */
export const daysLate = (action: Pick<ActionItem, 'status' | 'end'>, today: string) =>
  isOver(action) ? 0 : daysPast(action.end, today);

/** What an action lacks to be ready, in a sentence; empty when nothing is missing. */
export function missingOf({ means, steps }: Pick<ActionItem, 'means' | 'steps'>): string {
  const human = !means.human?.trim();
  if (human) return steps.length ? words.notReady.human : words.notReady.both;
  return steps.length ? '' : words.notReady.steps;
}

/** « fait sur ... » of the steps of an action. */
export const stepsText = ({ steps }: Pick<ActionItem, 'steps'>) =>
  steps.length ? words.stepsDone(steps.filter(({ done }) => done).length, steps.length) : '';

/** By number, as on the wall. */
export const byNumber = <T extends { number: number }>(things: readonly T[]): T[] =>
  [...things].sort((a, b) => a.number - b.number);

/** « n° 3. Accueillir en binôme » */
export const called = ({ number, title }: Pick<ActionItem, 'number' | 'title'>) => `${number}. ${title}`;
