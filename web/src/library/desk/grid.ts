import type { GridAnswer } from '../../contract';

/** The questions that have no answer yet. */
export const unanswered = (questions: Readonly<Record<string, string>>, answers: readonly GridAnswer[]) =>
  Object.keys(questions).filter((code) => !answers.some((answer) => answer.code === code));
