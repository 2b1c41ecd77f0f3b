import type { PledgeCard, PledgeItem, PledgeStatus, PledgeSubject } from '../../contract';
import { teamGovernance as words } from '../../words/team-governance';

/** Promised and not kept when its day is past. */
export const isOverdue = ({ status, card }: Pick<PledgeItem, 'status' | 'card'>, today: string) =>
  (status === 'promised' || status === 'underWay') && card.due < today;

/** What is overdue first, then what is due next, then what is settled. */
export function byUrgency(pledges: readonly PledgeItem[]): PledgeItem[] {
  const settled = ({ status }: PledgeItem) => Number(status === 'kept' || status === 'dropped');
  return [...pledges].sort((a, b) => settled(a) - settled(b) || a.card.due.localeCompare(b.card.due));
}

/** The state of a pledge, in a word. */
export function pledgeTag(pledge: PledgeItem, today: string) {
  if (isOverdue(pledge, today)) return { text: words.overdue, tone: 'bad' } as const;
  const tones = { promised: 'plain', underWay: 'now', kept: 'good', dropped: 'wait' } as const;
  return { text: words.statuses[pledge.status], tone: tones[pledge.status] };
}

export const pledgeDraft = (pledge: PledgeItem | undefined) => ({
  owner: pledge?.card.ownerRole ?? '',
  whom: pledge?.card.toWhom ?? '',
  text: pledge?.card.text ?? '',
  due: pledge?.card.due ?? '',
  subject: pledge?.card.subject ?? ('time' as PledgeSubject),
});

export type PledgeDraft = ReturnType<typeof pledgeDraft>;

/** What to do about each field; empty when all is well. */
export const checkPledge = ({ owner, whom, text, due }: PledgeDraft) => ({
  owner: owner.trim() ? '' : words.ownerMissing,
  whom: whom.trim() ? '' : words.toWhomMissing,
  text: text.trim() ? '' : words.pledgeMissing,
  due: due ? '' : words.dueMissing,
});

export const pledgeCard = ({ owner, whom, text, due, subject }: PledgeDraft): PledgeCard => ({
  ownerRole: owner.trim(),
  toWhom: whom.trim(),
  text: text.trim(),
  due,
  subject,
});

export const reportDraft = (pledge: PledgeItem): { status: PledgeStatus; sentence: string } => ({
  status: pledge.status === 'promised' ? 'underWay' : pledge.status,
  sentence: '',
});
