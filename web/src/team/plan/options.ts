import type { LeadKind } from '../../contract';
import { teamPlan as words } from '../../words/team-plan';
import type { TeamProject } from '../project';
import { inOrder, leadKinds } from './sheet';

/** Every kind of hands, with its words. */
export const leadOptions: readonly { value: LeadKind; label: string }[] = leadKinds.map((value) => ({
  value,
  label: words.leadKinds[value],
}));

/** The axes of the plan, and none. */
export const axisOptions = (project: TeamProject) => [
  { value: '', label: words.noAxis },
  ...inOrder(project.all('axes')).map(({ id, title }) => ({ value: id, label: title })),
];
