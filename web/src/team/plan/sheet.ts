import type { ActionItem, LeadKind, ObjectiveItem, PlanItem } from '../../contract';
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
export const isOver = ({ status }: Pick<ActionItem, 'status'>) =>
  status === 'completed' || status === 'stopped';

/** How many days from one day to another; 0 when it is not past. */
export function daysPast(due: string | null, today: string): number {
  if (!due || due >= today) return 0;
  return Math.round((Date.parse(today) - Date.parse(due)) / 86_400_000);
}

/** How many days an action is past its end, by its dates alone. */
export const daysLate = (action: Pick<ActionItem, 'status' | 'dates'>, today: string) =>
  isOver(action) ? 0 : daysPast(action.dates.end, today);

/** What an action lacks to be ready, in a sentence; empty when nothing is missing. */
export function missingOf({ means, steps }: Pick<ActionItem, 'means' | 'steps'>): string {
  const human = !means.human?.trim();
  if (human) return steps.length ? words.notReady.human : words.notReady.both;
  return steps.length ? '' : words.notReady.steps;
}

/** « 2 étapes faites sur 4 »; empty when there is no step. */
export const stepsText = ({ steps }: Pick<ActionItem, 'steps'>) =>
  steps.length ? words.stepsDone(steps.filter(({ done }) => done).length, steps.length) : '';

/** By number, as on the wall. */
export const byNumber = <T extends { number: number }>(things: readonly T[]): T[] =>
  [...things].sort((a, b) => a.number - b.number);

/** « n° 3. Accueillir en binôme » */
export const called = ({ number, title }: Pick<ActionItem, 'number' | 'title'>) => `${number}. ${title}`;

/** As the team has put them. */
export const inOrder = <T extends { order: number }>(things: readonly T[]): T[] =>
  [...things].sort((a, b) => a.order - b.order);

/** A stopped action carries nothing any more. */
export const isCarrying = ({ status }: Pick<ActionItem, 'status'>) => status !== 'stopped';

/** The axis of an action: its own, or else that of its first objective that has one. */
export function axisOf(
  { axisId, links }: Pick<ActionItem, 'axisId' | 'links'>,
  objective: (id: string) => ObjectiveItem | undefined,
): string | null {
  const through = (links.objectiveIds ?? []).flatMap((id) => objective(id)?.axisId ?? []);
  return axisId ?? through[0] ?? null;
}

/** How many actions each kind of hands carries: institutions and field teams always, the others when they carry one. */
export const sharesOf = (lead: PlanItem['lead']) =>
  leadKinds
    .map((kind) => ({ kind, count: lead[kind] ?? 0 }))
    .filter(({ kind, count }) => count || kind === 'institution' || kind === 'fieldTeam');

/** Every kind of hands, those who decide first. */
export const leadKinds = Object.keys(words.leadKinds) as LeadKind[];
