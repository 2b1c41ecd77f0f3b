import type { OptionSource } from '../../contract';
import type { TeamProject } from '../project';

/** A choice of a vote, as it is known before the vote opens. */
export interface KnownOption {
  readonly id: string;
  readonly label: string;
}

/** The choices as they are known now: those of the ballot, of a former one, those that were written, the proposals; or none yet. */
export function knownOptions(project: TeamProject, stepId: string, source: OptionSource): KnownOption[] {
  const written = (after: number) =>
    (source.typed ?? []).map((label, place) => ({ id: `o${after + place + 1}`, label }));
  const former = source.ballotId ? project.item('ballots', source.ballotId) : undefined;
  if (former) {
    const { optionIds = [] } = source;
    const kept = former.options.filter(({ id }) => !optionIds.length || optionIds.includes(id));
    return [...kept.map(({ id, label }) => ({ id, label: label ?? '' })), ...written(former.options.length)];
  }
  if (source.typed?.length) return written(0);
  if (source.proposals)
    return project
      .all('proposals')
      .filter(({ status }) => status === 'toBeExamined')
      .sort((one, other) => one.number - other.number)
      .map(({ id, title }) => ({ id, label: title }));
  return (project.item('ballots', stepId)?.options ?? []).flatMap(({ id, label }) =>
    label ? [{ id, label }] : [],
  );
}
