import type { HearingCard, HearingItem } from '../../contract';
import { teamHearings as words } from '../../words/team-hearings';
import { linesOf } from '../parts/named';

/** Those that come, the next first, then those that were, the latest first. */
export function inTwo(hearings: readonly HearingItem[], today: string) {
  const sorted = [...hearings].sort((a, b) => a.card.date.localeCompare(b.card.date));
  return {
    coming: sorted.filter(({ card }) => card.date >= today),
    past: sorted.filter(({ card }) => card.date < today).reverse(),
  };
}

export const hearingDraft = (hearing: HearingItem | undefined) => ({
  date: hearing?.card.date ?? '',
  mode: hearing?.card.mode ?? ('videoConference' as HearingCard['mode']),
  guestRole: hearing?.card.guestRole ?? '',
  topic: hearing?.card.topic ?? '',
  link: hearing?.card.link ?? '',
  questions: hearing?.card.questions?.join('\n') ?? '',
});

export type HearingDraft = ReturnType<typeof hearingDraft>;

/** What to do about each field; empty when all is well. */
export const checkHearing = ({ date, guestRole, topic }: HearingDraft) => ({
  date: date ? '' : words.dateMissing,
  guestRole: guestRole.trim() ? '' : words.guestRoleMissing,
  topic: topic.trim() ? '' : words.topicMissing,
});

export const hearingCard = (draft: HearingDraft): HearingCard => ({
  date: draft.date,
  mode: draft.mode,
  guestRole: draft.guestRole.trim(),
  topic: draft.topic.trim(),
  link: draft.link.trim() || null,
  questions: linesOf(draft.questions),
});
