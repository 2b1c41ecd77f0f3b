import type { ProposalItem } from '../../contract';
import { isAwaited, isElsewhere, isLate } from '../../rooms/proposal-life';
import type { teamProposals as words } from '../../words/team-proposals';

export type Filter = keyof typeof words.filters;

/** What each filter keeps. */
export const kept: Record<Filter, (proposal: ProposalItem, today: string) => boolean> = {
  all: () => true,
  unread: (proposal) => !proposal.read && isAwaited(proposal),
  unanswered: isAwaited,
  late: isLate,
  objected: ({ objection }) => !!objection && !objection.answer,
  carried: isElsewhere,
};

const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Whether a proposal speaks of it, accents or not; its number is it too. */
export function matches({ number, title, text }: ProposalItem, search: string): boolean {
  const wanted = plain(search.trim());
  return !wanted || `${number}` === wanted || plain(`${title} ${text ?? ''}`).includes(wanted);
}
