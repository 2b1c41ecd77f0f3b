import type { PracticeKind, PracticeState } from '../contract';

/** What kind of thing a practice of the library is. */
export const practiceKinds = {
  initiative: 'Une initiative',
  innovation: 'Une innovation',
  collectiveProject: 'Un projet collectif',
} satisfies Record<PracticeKind, string>;

/** Where a practice stands on its way to the readers of the library. */
export const practiceStates = {
  signalled: 'Signalée',
  qualified: 'Qualifiée',
  documented: 'Fiche écrite',
  reviewed: 'Relue',
  published: 'Publiée',
  declined: 'Pas retenue',
  withdrawn: 'Retirée',
} satisfies Record<PracticeState, string>;
