import type { StepItem, StepKind, WorkshopItem } from '../../contract';
import type { TeamProject } from '../project';

/** A step in which people vote. */
export type VoteStep = StepItem & { readonly kind: Extract<StepKind, { kind: 'vote' }> };

/** The votes of a running order. */
export function voteSteps(project: TeamProject, workshop: WorkshopItem): VoteStep[] {
  return workshop.steps.flatMap(({ id }) => {
    const step = project.item('steps', id);
    return step?.kind.kind === 'vote' ? [step as VoteStep] : [];
  });
}

/** The choices as they are known now: those of the ballot, those that were written, the proposals; or none yet. */
export function optionsOf(project: TeamProject, step: VoteStep): string[] {
  const ballot = project.item('ballots', step.id);
  const known = (ballot?.options ?? []).flatMap(({ label }) => label ?? []);
  if (known.length) return known;
  const { source } = step.kind;
  if (source.typed?.length) return source.typed;
  if (!source.proposals) return [];
  return project
    .all('proposals')
    .filter(({ status }) => status === 'toBeExamined')
    .sort((a, b) => a.number - b.number)
    .map(({ title }) => title);
}
