import type { BallotItem, ConsentItem, ConsentStage, StepItem, StepLine, WorkshopItem } from '../../contract';

/**
 * What the person who leads is expected to do now; always one thing, always on the same button. What cannot be done
 * yet stands there all the same, and says what it waits for: nothing else comes under the finger meanwhile.
 */
export type Gesture =
  | { readonly does: 'begin' | 'goOn'; readonly stepId: string }
  /** `ready`: there is something to show. */
  | { readonly does: 'showIdeas' | 'showAnswers'; readonly ready: boolean }
  | {
      readonly does:
        | 'showGroups'
        | 'showFrame'
        | 'refreshOptions'
        | 'openBallot'
        | 'closeBallot'
        | 'publishBallot'
        | 'countBox';
    }
  /** What the result still waits for, and how many of them. */
  | { readonly does: 'checkCounts' | 'answerLate'; readonly left: number }
  | { readonly does: 'moveConsent'; readonly stage: ConsentStage }
  | { readonly does: 'finish' };

/** Where the group goes once the step needs nothing more. */
export type Onward = Extract<Gesture, { does: 'begin' | 'goOn' | 'finish' }>;

/** The step after the current one, leaving out those that are skipped. */
export function following(workshop: WorkshopItem): StepLine | undefined {
  return workshop.steps.slice(place(workshop) + 1).find(open);
}

/** The step before the current one. */
export function preceding(workshop: WorkshopItem): StepLine | undefined {
  return workshop.steps
    .slice(0, Math.max(0, place(workshop)))
    .filter(open)
    .pop();
}

/** First what the step still needs, then the step after it, then the end. */
export function nextGesture(
  workshop: WorkshopItem,
  step: StepItem | undefined,
  ballot: BallotItem | undefined,
  consent?: ConsentItem,
): Gesture {
  return (step && inStep(step, ballot, consent)) ?? onward(workshop);
}

/** The step after this one, or the end, whatever this one still needs. */
export function onward(workshop: WorkshopItem): Onward {
  const next = following(workshop);
  if (!next) return { does: 'finish' };
  return { does: workshop.currentStepId ? 'goOn' : 'begin', stepId: next.id };
}

function inStep(
  step: StepItem,
  ballot: BallotItem | undefined,
  consent: ConsentItem | undefined,
): Gesture | null {
  switch (step.kind.kind) {
    case 'collect':
    case 'evaluate':
      return step.shown ? null : { does: 'showIdeas', ready: Boolean(step.ideas) };
    case 'mood':
    case 'position':
      return step.shown ? null : { does: 'showAnswers', ready: Boolean(step.answered) };
    case 'stories':
    case 'scale':
      // A panel may well talk without a phone: nothing has to be shown before it goes on.
      return !step.shown && step.answered ? { does: 'showAnswers', ready: true } : null;
    case 'grouping':
      return step.shown ? null : { does: 'showGroups' };
    case 'frame':
      return step.shown ? null : { does: 'showFrame' };
    case 'vote':
      return ballot ? ofBallot(ballot) : null;
    case 'consent':
      return consent ? ofConsent(consent, ballot) : null;
    default:
      return null;
  }
}

/** The answers of a round are shown before the group goes on; an objection that is kept asks for a better text. */
function ofConsent({ stage, standing }: ConsentItem, ballot: BallotItem | undefined): Gesture | null {
  if (ballot?.status === 'closed') return ofBallot(ballot);
  switch (stage) {
    case 'presentation':
      return { does: 'moveConsent', stage: 'clarification' };
    case 'clarification':
      return { does: 'moveConsent', stage: 'reactions' };
    case 'reactions':
      return { does: 'moveConsent', stage: 'amendment' };
    case 'amendment':
      return { does: 'moveConsent', stage: 'objections' };
    case 'objections':
      return { does: 'moveConsent', stage: standing ? 'amendment' : 'concluded' };
    case 'concluded':
      return null;
  }
}

function ofBallot(ballot: BallotItem): Gesture | null {
  const secret = ballot.rules.secrecy === 'secret';
  const left = ballot.unread ?? 0;
  switch (ballot.status) {
    case 'prepared':
      return { does: ballot.options.length ? 'openBallot' : 'refreshOptions' };
    case 'open':
      // A secret count is made once, at the closing: what was typed from paper is part of it.
      return secret && left ? { does: 'checkCounts', left } : { does: 'closeBallot' };
    case 'closed':
      if (left) return { does: 'checkCounts', left };
      if (ballot.late) return { does: 'answerLate', left: ballot.late };
      return { does: ballot.result ? 'publishBallot' : 'countBox' };
    case 'published':
      return null;
  }
}

const place = (workshop: WorkshopItem) => workshop.steps.findIndex(({ id }) => id === workshop.currentStepId);

const open = ({ status }: StepLine) => status !== 'skipped';
