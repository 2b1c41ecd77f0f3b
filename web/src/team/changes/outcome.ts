import type { OutcomeItem, OutcomeLinks } from '../../contract';
import type { TeamProject } from '../project';
import { linesOf } from '../parts/named';

/** What an outcome may be linked to, each with its words. */
export const linkable = (project: TeamProject) => ({
  objectives: project.all('objectives').map(({ id, text, plainText }) => ({ id, text: plainText ?? text })),
  actions: project.all('actions').map(({ id, number, title }) => ({ id, text: `${number}. ${title}` })),
  indicators: project.all('indicators').map(({ id, definition }) => ({ id, text: definition.label })),
  stories: project.all('stories').flatMap(({ id, title }) => (title ? [{ id, text: title }] : [])),
});

/** The words of all that an outcome is linked to. */
export function labelsOf(project: TeamProject, links: OutcomeLinks): string[] {
  const { objectives, actions, indicators, stories } = linkable(project);
  const of = (ids: readonly string[] = [], things: readonly { id: string; text: string }[]) =>
    ids.flatMap((id) => things.find((thing) => thing.id === id)?.text ?? []);
  return [
    ...of(links.objectiveIds, objectives),
    ...of(links.actionIds, actions),
    ...of(links.indicatorIds, indicators),
    ...of(links.storyIds, stories),
  ];
}

/** An outcome while it is written. */
export const outcomeDraft = (outcome?: OutcomeItem) => ({
  what: outcome?.whatChanged ?? '',
  who: outcome?.whoChanged ?? '',
  how: outcome?.contribution ?? '',
  why: outcome?.significance ?? '',
  basis: outcome?.basis ?? ('observed' as const),
  sources: outcome?.sourceRoles.join('\n') ?? '',
  objectives: [...(outcome?.links.objectiveIds ?? [])],
  actions: [...(outcome?.links.actionIds ?? [])],
  indicators: [...(outcome?.links.indicatorIds ?? [])],
  stories: [...(outcome?.links.storyIds ?? [])],
});

/** The same as it is sent. */
export const outcomeCard = (draft: ReturnType<typeof outcomeDraft>) => ({
  whatChanged: draft.what.trim(),
  whoChanged: draft.who.trim(),
  contribution: draft.how.trim(),
  significance: draft.why.trim(),
  basis: draft.basis,
  sourceRoles: linesOf(draft.sources),
  links: {
    objectiveIds: draft.objectives,
    actionIds: draft.actions,
    indicatorIds: draft.indicators,
    storyIds: draft.stories,
  },
});
