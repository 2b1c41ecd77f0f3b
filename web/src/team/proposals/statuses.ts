import type { ProposalStatus } from '../../contract';
import * as fr from '../../words/fr';

/** How each status looks: what is kept, what waits, what is not kept. */
export const tones = {
  toBeExamined: 'wait',
  adopted: 'good',
  adoptedWithAmendment: 'good',
  merged: 'plain',
  deferred: 'wait',
  notRetained: 'bad',
} as const satisfies Record<ProposalStatus, string>;

/** Every status, in the order of a proposal's life. */
export const statusOptions = (Object.keys(tones) as ProposalStatus[]).map((value) => ({
  value,
  label: fr.team.proposals.statuses[value],
}));
