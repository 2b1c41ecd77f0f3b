import type { ActionItem } from '../../../contract';
import { projectPlan as words } from '../../../words/project-plan';

type Group = keyof typeof words.groups;

const groupOf: Record<ActionItem['status'], Group> = {
  inProgress: 'inProgress',
  planned: 'planned',
  ready: 'planned',
  proposed: 'proposed',
  completed: 'completed',
  stopped: 'stopped',
};

/** The actions by what a resident asks first: what is being done, then what comes. */
export const grouped = (actions: readonly ActionItem[]) =>
  (Object.keys(words.groups) as Group[])
    .map((group) => ({
      group,
      list: actions
        .filter(({ status }) => groupOf[status] === group)
        .sort((one, other) => one.number - other.number),
    }))
    .filter(({ list }) => list.length);

/** The first step that is not done. */
export const nextStep = ({ steps }: Pick<ActionItem, 'steps'>) => steps.find(({ done }) => !done);

/** How many days an action is past its end; 0 when it is over or in time. */
export function daysPast({ status, dates: { end } }: Pick<ActionItem, 'status' | 'dates'>, today: string) {
  if (!end || end >= today || status === 'completed' || status === 'stopped') return 0;
  return Math.round((Date.parse(today) - Date.parse(end)) / 86_400_000);
}
