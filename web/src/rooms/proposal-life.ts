import type { ProposalItem } from '../contract';

/** Another proposal is answered in its place. */
export const isElsewhere = ({ status, splitInto }: ProposalItem) =>
  status === 'merged' || (splitInto ?? []).length > 0;

/** An answer is still owed: none was given, or it is being looked into. */
export const isAwaited = (proposal: ProposalItem) =>
  !isElsewhere(proposal) && (proposal.status === 'toBeExamined' || proposal.status === 'deferred');

/** The day that was promised is over; lateness is read from the dates, nobody writes it down. */
export const isLate = (proposal: ProposalItem, today: string) =>
  isAwaited(proposal) && !!proposal.promise && proposal.promise.due < today;

/** Awaited answers by institution, those that nobody promised last; in each the earliest day first. */
export function byInstitution(proposals: readonly ProposalItem[]) {
  const groups = new Map<string, ProposalItem[]>();
  for (const proposal of proposals.filter(isAwaited)) {
    const name = proposal.promise?.institution ?? '';
    groups.set(name, [...(groups.get(name) ?? []), proposal]);
  }
  const day = (proposal: ProposalItem) => proposal.promise?.due ?? '';
  return [...groups]
    .map(([institution, list]) => ({
      institution,
      list: list.sort((a, b) => day(a).localeCompare(day(b)) || a.number - b.number),
    }))
    .sort(
      (a, b) =>
        Number(!a.institution) - Number(!b.institution) || a.institution.localeCompare(b.institution, 'fr'),
    );
}
