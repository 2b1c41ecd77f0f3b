import type { StepItem, StepKind, StepPlan } from '../../contract';
import { countWords } from '../../design/words-count';
import * as fr from '../../words/fr';
import { wholeNumber } from '../parts/named';
import { wrongIn } from '../steps/kinds';

/** What a step asks, as people type it. */
export interface PlanDraft {
  title: string;
  instruction: string;
  plainText: string;
  minutes: string;
  hidden: boolean;
  acting: string[];
  kind: StepKind;
}

export const draftOf = (step: StepItem): PlanDraft => ({
  title: step.title,
  instruction: step.instruction ?? '',
  plainText: step.plainText ?? '',
  minutes: step.minutes?.toString() ?? '',
  hidden: step.visibility === 'hiddenUntilShown',
  acting: [...step.actingColleges],
  kind: step.kind,
});

/** What to do about each field; empty when all is well. */
export const checkPlan = ({ title, minutes, kind }: PlanDraft) => ({
  title: title.trim() ? '' : fr.team.prepare.stepTitleMissing,
  minutes: wholeNumber(minutes, 0, 1440) === undefined ? fr.team.prepare.minutesWrong : '',
  settings: wrongIn(kind),
});

export const toPlan = (draft: PlanDraft): StepPlan => ({
  kind: draft.kind,
  title: draft.title.trim(),
  instruction: draft.instruction.trim() || null,
  plainText: draft.plainText.trim() || null,
  minutes: wholeNumber(draft.minutes) ?? null,
  visibility: draft.hidden ? 'hiddenUntilShown' : 'shownAtOnce',
  actingColleges: draft.acting,
});

/** How many sentences: what ends with a point, a question or an exclamation. */
export const countSentences = (text: string) =>
  text.split(/[.!?…]+/).filter((piece) => /\p{L}/u.test(piece)).length;

/** Longer than a person who reads little reads: more than 12 words or 2 sentences. */
export const isLong = (text: string) => countWords(text) > 12 || countSentences(text) > 2;
