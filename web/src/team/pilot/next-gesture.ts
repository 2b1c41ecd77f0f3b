import type { BallotItem, ConsentItem, ConsentStage, StepItem, StepLine, WorkshopItem } from '../../contract';

/** What the person who leads is expected to do now; always one thing, always on the same button. */
export type Gesture =
  | { readonly does: 'begin' | 'goOn'; readonly stepId: string }
  | {
      readonly does:
        | 'showIdeas'
        | 'showAnswers'
        | 'showGroups'
        | 'refreshOptions'
        | 'openBallot'
        | 'closeBallot'
        | 'publishBallot';
    }
  | { readonly does: 'moveConsent'; readonly stage: ConsentStage }
  | { readonly does: 'finish' };

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
  const next = following(workshop);
  if (!step) return next ? { does: 'begin', stepId: next.id } : { does: 'finish' };
  return inStep(step, ballot, consent) ?? (next ? { does: 'goOn', stepId: next.id } : { does: 'finish' });
}

function inStep(
  step: StepItem,
  ballot: BallotItem | undefined,
  consent: ConsentItem | undefined,
): Gesture | null {
  switch (step.kind.kind) {
    case 'collect':
      return !step.shown && step.ideas ? { does: 'showIdeas' } : null;
    case 'mood':
    case 'position':
      return !step.shown && step.answered ? { does: 'showAnswers' } : null;
    case 'grouping':
      return step.shown ? null : { does: 'showGroups' };
    case 'vote':
      return ballot ? ofBallot(ballot) : null;
    case 'consent':
      return consent ? ofConsent(consent, ballot) : null;
    default:
      return null;
  }
}

/** What people answered is shown before the group goes on; an objection that is kept asks for a better text. */
function ofConsent({ stage, standing }: ConsentItem, ballot: BallotItem | undefined): Gesture | null {
  if (ballot?.status === 'closed') return { does: 'publishBallot' };
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
  switch (ballot.status) {
    case 'prepared':
      return { does: ballot.options.length ? 'openBallot' : 'refreshOptions' };
    case 'open':
      return { does: 'closeBallot' };
    case 'closed':
      return { does: 'publishBallot' };
    case 'published':
      return null;
  }
}

const place = (workshop: WorkshopItem) => workshop.steps.findIndex(({ id }) => id === workshop.currentStepId);

const open = ({ status }: StepLine) => status !== 'skipped';
