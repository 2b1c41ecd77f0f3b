import { voting } from '../../words/voting';
import type { Marks, Sheet } from './marks';

/** What keeps a paper from being sent. */
export interface Stop {
  readonly text: string;
  /** The option to go to. */
  readonly at?: string;
  /** It may be meant: pressed once more, it is sent. */
  readonly mayBeMeant?: boolean;
}

/** The options that a paper says nothing of. */
export const missingIn = ({ options }: Pick<Sheet, 'options'>, marks: Marks) =>
  options.filter(({ id }) => !marks[id]);

/** Null when the paper can go. A paper that the server would take may still be a mistake: an empty one is asked about. */
export function stopOf(ballot: Sheet, marks: Marks): Stop | null {
  const words = voting.empty;
  const empty = Object.keys(marks).length === 0;
  const { method } = ballot.method;
  if (method === 'majorityJudgment') {
    const missing = missingIn(ballot, marks);
    return missing[0] ? { text: voting.missing.required(missing.length), at: missing[0].id } : null;
  }
  if (!empty) return null;
  if (method === 'approval' || method === 'budget') return { text: words.again, mayBeMeant: true };
  return { text: method === 'dots' || method === 'ranked' ? words[method] : words.fourPositions };
}

/** Where an option stands in the page, to go to it. */
export const anchorOf = (ballotId: string, optionId: string) => `${ballotId}-${optionId}`;

/** Where the state of a vote is said: one place at a time. */
export const statePlace = 'etat-du-vote';

/** Brings the keyboard to the state that has just come. */
export function goToState(): void {
  const place = document.getElementById(statePlace);
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'nearest' });
}

/** Brings the person to an option and its first control. */
export function goTo(ballotId: string, optionId: string): void {
  const place = document.getElementById(anchorOf(ballotId, optionId));
  place?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'center' });
}
