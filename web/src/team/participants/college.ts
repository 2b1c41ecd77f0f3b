import type { College, CollegeItem } from '../../contract';
import * as fr from '../../words/fr';
import { wholeNumber } from '../parts/named';

const words = fr.team.participants;

const inHundredths = (share: number | null | undefined) =>
  typeof share === 'number' ? `${Math.round(share * 100)}` : '';

/** A college as people type it; the part in hundredths. */
export const collegeDraft = (college: CollegeItem | undefined) => ({
  label: college?.label ?? '',
  plainLabel: college?.plainLabel ?? '',
  seats: `${college?.coreGroupSeats ?? 0}`,
  share: inHundredths(college?.targetShare),
});

export type CollegeDraft = ReturnType<typeof collegeDraft>;

/** What to do about each field; empty when all is well. */
export const checkCollege = ({ label, seats, share }: CollegeDraft) => ({
  label: label.trim() ? '' : words.labelMissing,
  seats: wholeNumber(seats, 0, 100) === undefined ? words.seatsWrong : '',
  share: wholeNumber(share, 0, 100) === undefined ? words.seatsWrong : '',
});

/** The college as the server takes it; a part that was not touched keeps its exact value. */
export function toCollege(id: string, draft: CollegeDraft, before: CollegeItem | undefined): College {
  const share = wholeNumber(draft.share);
  const sameShare = draft.share === collegeDraft(before).share;
  return {
    id,
    label: draft.label.trim(),
    plainLabel: draft.plainLabel.trim() || null,
    coreGroupSeats: wholeNumber(draft.seats) ?? 0,
    targetShare: sameShare
      ? (before?.targetShare ?? null)
      : share === null || share === undefined
        ? null
        : share / 100,
    participants: before?.participants ?? null,
  };
}
