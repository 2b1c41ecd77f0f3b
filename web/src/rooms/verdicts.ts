import type { BallotItem, Retained, Tally } from '../contract';
import { vote } from '../words/vote';

/** What the rule says of one option, in words. */
export interface Said {
  readonly retained: Retained;
  /** « Pas retenu : mention trop basse » */
  readonly text: string;
}

/** What became of an option by the rule of its vote, with every reason; null when no rule speaks. */
export function verdictOf(ballot: BallotItem, tally: Tally, optionId: string): Said | null {
  const verdict = tally.verdicts.find((one) => one.optionId === optionId);
  if (!verdict)
    return ballot.retained.includes(optionId) ? { retained: 'yes', text: vote.retained.yes } : null;
  const reasons = verdict.reasons.map((reason) => vote.reasons[reason]).join(', ');
  const word = vote.retained[verdict.retained];
  return { retained: verdict.retained, text: reasons ? `${word} : ${reasons}` : word };
}
