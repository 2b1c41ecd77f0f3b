import { whole } from '../../rooms/whole';
import type { GuestCard, GuestItem, WorkshopItem } from '../../contract';
import { shortDate } from '../../words/dates';
import { teamGovernance as words } from '../../words/team-governance';

export const guestDraft = (guest: GuestItem | undefined) => ({
  kind: guest?.card.kind ?? ('expert' as GuestCard['kind']),
  function: guest?.card.function ?? '',
  from: guest?.card.from ?? '',
  until: guest?.card.until ?? '',
  workshops: [...(guest?.card.workshopIds ?? [])],
  points: [...(guest?.card.stepIds ?? [])],
});

export type GuestDraft = ReturnType<typeof guestDraft>;

export const checkGuest = (draft: GuestDraft) => ({
  function: draft.function.trim() ? '' : words.guestFunctionMissing,
});

/** As the server takes it: a support is invited to points, an expert to workshops or to all. */
export const guestCard = (draft: GuestDraft): GuestCard => ({
  kind: draft.kind,
  function: draft.function.trim(),
  from: draft.from || null,
  until: draft.until || null,
  workshopIds: draft.kind === 'expert' ? draft.workshops : [],
  stepIds: draft.kind === 'support' ? draft.points : [],
});

/** To what, from when and until when. */
export function invitedTo(guest: GuestItem, workshops: readonly WorkshopItem[]): string {
  const card = whole(guest.card);
  const titles = workshops.filter(({ id }) => card.workshopIds.includes(id)).map(({ title }) => title);
  const what =
    card.stepIds.length > 0 ? words.pointsCount(card.stepIds.length) : titles.join(', ') || words.everything;
  return [
    words.invitedTo(what),
    card.from && words.fromDay(shortDate(card.from)),
    card.until ? words.untilDay(shortDate(card.until)) : words.untilClosed,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Whether their time is over: by its last day, or since all that they are invited to has closed. */
export function isOver(guest: GuestItem, workshops: readonly WorkshopItem[], today: string): boolean {
  const card = whole(guest.card);
  if (card.until && card.until < today) return true;
  if (card.workshopIds.length + card.stepIds.length === 0) return false;
  return !workshops.some(
    ({ id, status, steps }) =>
      status !== 'closed' &&
      (card.workshopIds.includes(id) || steps.some((step) => card.stepIds.includes(step.id))),
  );
}
