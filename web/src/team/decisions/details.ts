import type { Commands, DecisionDetailsItem, DecisionResult, ParticipationLevel } from '../../contract';
import { decisionDetails as words } from '../../words/team-decision-details';

/** On what a decision stands, as people type it. */
export interface DetailsDraft {
  result: DecisionResult;
  decidedBy: string;
  level: ParticipationLevel | '';
  basis: string;
  differences: string;
  reviewOn: string;
  dissents: { id: string; text: string }[];
}

/** What was announced for the whole project is what was announced, unless it is said otherwise. */
export function detailsDraft(
  details: DecisionDetailsItem | null | undefined,
  announced: ParticipationLevel | undefined,
): DetailsDraft {
  const terms = details?.terms;
  return {
    result: terms?.result ?? 'adopted',
    decidedBy: terms?.decidedBy ?? '',
    level: terms ? (terms.level ?? '') : (announced ?? ''),
    basis: terms?.basis ?? '',
    differences: terms?.differences ?? '',
    reviewOn: terms?.reviewOn ?? '',
    // Words that were erased are not there to be typed again.
    dissents: (details?.dissents ?? []).flatMap(({ id, text }) => (text === null ? [] : [{ id, text }])),
  };
}

/** What to do about it; empty when all is well. */
export const checkDetails = ({ decidedBy }: DetailsDraft) => ({
  decidedBy: decidedBy.trim() ? '' : words.decidedByMissing,
});

/** What is asked of the server. */
export const detailsCommand = (
  decisionId: string,
  bodyId: string | null,
  { result, decidedBy, level, basis, differences, reviewOn, dissents }: DetailsDraft,
): Commands['detailDecision'] => ({
  decisionId,
  terms: {
    result,
    decidedBy: decidedBy.trim(),
    bodyId,
    level: level || null,
    basis: basis.trim() || null,
    differences: differences.trim() || null,
    reviewOn: reviewOn || null,
  },
  dissents: dissents.filter(({ text }) => text.trim()).map(({ id, text }) => ({ id, text: text.trim() })),
});
