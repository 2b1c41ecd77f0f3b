import type { MilestoneItem, PledgeItem } from '../../../contract';
import { projectGovernance as words } from '../../../words/project-governance';

/** The state of a milestone in a word; its day tells whether it is late. */
export const milestoneState = ({ status, card }: MilestoneItem, today: string) =>
  status !== 'done' && card.due < today ? words.late : words.statuses[status];

/** The state of a promise in a word; its day tells whether it is overdue. */
export const pledgeState = ({ status, card }: PledgeItem, today: string) =>
  (status === 'promised' || status === 'underWay') && card.due < today
    ? words.late
    : words.pledgeStatuses[status];

/** From the first day to the last. */
export const byDue = <T extends { card: { due: string } }>(things: readonly T[]) =>
  [...things].sort((a, b) => a.card.due.localeCompare(b.card.due));
