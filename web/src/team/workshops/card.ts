import type { WorkshopCard, WorkshopItem, WorkshopMode } from '../../contract';
import * as fr from '../../words/fr';
import { wholeNumber } from '../parts/named';

const words = fr.team.workshops;

/** What a workshop says of itself, as people type it. */
export interface CardDraft {
  title: string;
  date: string;
  time: string;
  place: string;
  mode: WorkshopMode;
  expected: string;
}

export const emptyCard: CardDraft = {
  title: '',
  date: '',
  time: '',
  place: '',
  mode: 'onSite',
  expected: '',
};

export const cardOf = (workshop: WorkshopItem): CardDraft => ({
  title: workshop.title,
  date: workshop.date,
  time: workshop.startsAt?.slice(0, 5) ?? '',
  place: workshop.place ?? '',
  mode: workshop.mode,
  expected: workshop.expectedPeople?.toString() ?? '',
});

/** What to do about each field of a card; empty when all is well. */
export const checkCard = ({ title, date, expected }: CardDraft) => ({
  title: title.trim() ? '' : words.titleMissing,
  date: date ? '' : words.dateMissing,
  expected: wholeNumber(expected, 0, 100_000) === undefined ? words.expectedWrong : '',
});

/** The card as the server takes it. */
export const toCard = (draft: CardDraft): WorkshopCard => ({
  title: draft.title.trim(),
  date: draft.date,
  startsAt: draft.time ? `${draft.time}:00` : null,
  place: draft.place.trim() || null,
  mode: draft.mode,
  expectedPeople: wholeNumber(draft.expected) ?? null,
});
