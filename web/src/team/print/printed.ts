import type { BallotRules, StepItem, VoteMethod, WorkshopItem } from '../../contract';
import { textOf } from '../../rooms/consent';
import * as fr from '../../words/fr';
import type { TeamProject } from '../project';
import { type KnownOption, knownOptions } from '../steps/options';

/** A vote as it goes on paper. */
export interface PrintedVote {
  readonly id: string;
  readonly title: string;
  /** The question, in the simplest words that were written. */
  readonly question: string;
  readonly method: VoteMethod;
  readonly rules: BallotRules;
  /** As far as they are known now. */
  readonly options: readonly KnownOption[];
  /** The whole text that one answers, where it is a text. */
  readonly text?: string;
}

/** The votes of a running order, as they go on paper. */
export function printedVotes(project: TeamProject, workshop: WorkshopItem): PrintedVote[] {
  return workshop.steps.flatMap(({ id }) => {
    const step = project.item('steps', id);
    return (step && printed(project, step)) ?? [];
  });
}

function printed(project: TeamProject, { id, title, kind, ...step }: StepItem): PrintedVote | null {
  const question = step.plainText ?? step.instruction ?? '';
  if (kind.kind === 'consent') {
    const consent = project.item('consents', id);
    const text = consent ? textOf(project.live.store, consent) : kind.text;
    const options = [{ id: 'o1', label: fr.team.print.thisText }];
    return { id, title, question, method: { method: 'consent' }, rules: {}, options, text };
  }
  if (kind.kind !== 'vote') return null;
  return {
    id,
    title,
    question,
    method: kind.method,
    rules: kind.rules ?? {},
    options: knownOptions(project, id, kind.source),
  };
}
