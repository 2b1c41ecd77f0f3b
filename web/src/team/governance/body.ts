import { whole } from '../../rooms/whole';
import type { BodyCard, BodyItem, MemberCategory } from '../../contract';
import { teamGovernance as words } from '../../words/team-governance';
import { wholeNumber } from '../parts/named';

/** The college in which each category of the mandate sits, where a project has it. */
export const collegeOf: Readonly<Record<MemberCategory, string>> = {
  personSupported: 'persons',
  fieldProfessional: 'professionals',
  association: 'associations',
  departmentalCouncil: 'elected',
  municipalSocialService: 'institutions',
  socialProtection: 'institutions',
  stateService: 'institutions',
};

/** Places of a body as people type them. */
export interface SeatDraft {
  category: MemberCategory | '';
  college: string;
  count: string;
  function: string;
}

export const emptySeat = (college: string): SeatDraft => ({
  category: '',
  college,
  count: '1',
  function: '',
});

/** A body as people type it. */
export const bodyDraft = (body: BodyItem | undefined, colleges: readonly string[]) => ({
  kind: body?.card.kind ?? ('steeringCommittee' as BodyCard['kind']),
  label: body?.card.label ?? '',
  role: body?.card.role ?? '',
  meets: body?.card.meets ?? '',
  leadRole: body?.card.leadRole ?? '',
  seats:
    body?.card.seats?.map((seat) => ({
      category: seat.category ?? ('' as const),
      college: seat.collegeId,
      count: String(seat.count),
      function: seat.function ?? '',
    })) ?? colleges.map(emptySeat),
});

export type BodyDraft = ReturnType<typeof bodyDraft>;

/** What to do about each field; empty when all is well. */
export const checkBody = ({ label, seats }: BodyDraft) => ({
  label: label.trim() ? '' : words.labelMissing,
  seats: seats.every(({ count }) => wholeNumber(count, 1, 100)) ? '' : words.countWrong,
});

/** The same as the server takes it. */
export const bodyCard = (draft: BodyDraft): BodyCard => ({
  kind: draft.kind,
  label: draft.label.trim(),
  role: draft.role.trim() || null,
  meets: draft.meets.trim() || null,
  leadRole: draft.leadRole.trim() || null,
  seats: draft.seats.map(({ category, college, count, function: what }) => ({
    collegeId: college,
    count: wholeNumber(count) ?? 1,
    function: what.trim() || null,
    category: category || null,
  })),
});

/** How many places a college has in a body. */
export const placesOf = ({ card }: BodyItem, college: string) =>
  whole(card).seats.reduce((sum, seat) => (seat.collegeId === college ? sum + seat.count : sum), 0);
