import type { BallotItem, StepItem, StepPlan } from '../../../contract';
import type { ProjectStore } from '../../../rooms/shown';
import { pilotVote } from '../../../words/pilot-vote';

/** Fewest options that one can choose between. */
const fewest = 2;

/** The options that go on if nobody says otherwise: those retained or left to the group; all where no rule spoke. */
export function goingOn(ballot: BallotItem): string[] {
  const readable = ballot.options.filter(({ label }) => label !== null);
  const verdicts = ballot.result?.verdicts ?? [];
  const out = new Set(verdicts.filter(({ retained }) => retained === 'no').map(({ optionId }) => optionId));
  const staying = readable.filter(({ id }) => !out.has(id));
  return (staying.length ? staying : readable).map(({ id }) => id);
}

/** Whether there is something to choose between; without an option of the first round it would be another vote. */
export const isRound = (chosen: readonly string[], typed: readonly string[]) =>
  chosen.length > 0 && chosen.length + typed.length >= fewest;

/** Which round a vote is: 1 for one that follows no other. */
export function roundOf(ballot: BallotItem, store: ProjectStore): number {
  const seen = new Set<string>();
  for (let at: BallotItem | undefined = ballot; at && !seen.has(at.id); at = before(at, store))
    seen.add(at.id);
  return seen.size;
}

const before = ({ previousId }: BallotItem, store: ProjectStore) =>
  previousId ? store.item('ballots', previousId) : undefined;

/** The step of a further round: the same way of voting and the same rule, on fewer or other options. */
export function planOf(
  ballot: BallotItem,
  step: StepItem,
  round: number,
  optionIds: string[],
  typed: string[],
): StepPlan {
  const { instruction, plainText, visibility, actingColleges, minutes } = step;
  const source = { ballotId: ballot.id, optionIds, typed };
  return {
    title: pilotVote.secondRound.stepTitle(ballot.title, round),
    instruction,
    plainText,
    visibility,
    actingColleges,
    minutes,
    kind: { kind: 'vote', method: ballot.method, rules: ballot.rules, previousId: ballot.id, source },
  };
}
