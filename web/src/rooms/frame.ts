import type { CardItem, FramePlace, StepItem, StepKind } from '../contract';
import { frame as words } from '../words/frame';
import { all, type ProjectStore } from './shown';

/** The settings of a frame. */
export type Frame = Extract<StepKind, { kind: 'frame' }>;

/** A place of a frame with what lies there. */
export interface Laid extends FramePlace {
  readonly cards: readonly CardItem[];
}

const none = Number.MAX_SAFE_INTEGER;

/** The cards of a step: those that lie in the frame as they were put there, then the others in order of arrival. */
export function cardsOf(store: ProjectStore, stepId: string): CardItem[] {
  return all(store, 'cards')
    .filter((card) => card.stepId === stepId)
    .sort((one, other) => (one.rank ?? none) - (other.rank ?? none) || one.order - other.order);
}

/** Every place of the frame in its order, the empty ones too. */
export const laid = (frame: Frame, cards: readonly CardItem[]): Laid[] =>
  frame.places.map((place) => ({ ...place, cards: cards.filter(({ placeId }) => placeId === place.id) }));

/** Cards of one college, or all of them where colleges are not told. */
export interface Told {
  /** Of the college; empty when it is not told. */
  readonly id: string;
  readonly label: string;
  readonly cards: readonly CardItem[];
}

/** In a debate, cards college by college, and last those whose college is too small to be said; all together elsewhere. */
export function told(
  frame: Frame,
  cards: readonly CardItem[],
  colleges: readonly { id: string; label: string }[],
): Told[] {
  if (frame.form !== 'debate' || !cards.length) return [{ id: '', label: '', cards }];
  const known = colleges.map(({ id, label }) => ({
    id,
    label,
    cards: cards.filter(({ collegeId }) => collegeId === id),
  }));
  const others = cards.filter(({ collegeId }) => !colleges.some(({ id }) => id === collegeId));
  return [...known, { id: '', label: words.otherColleges, cards: others }].filter((one) => one.cards.length);
}

/** What is on the table and in no place of the frame. */
export const aside = (frame: Frame, cards: readonly CardItem[]): CardItem[] =>
  cards.filter(({ placeId }) => !frame.places.some(({ id }) => id === placeId));

/** The frame of a step, when it is one. */
export const frameOf = (step: StepItem): Frame | undefined =>
  step.kind.kind === 'frame' ? step.kind : undefined;

/** In a tree, the cards that one may hang from: those that lie on a higher level. */
export function above(frame: Frame, cards: readonly CardItem[], card: CardItem): CardItem[] {
  const level = (placeId: string | null) => frame.places.findIndex(({ id }) => id === placeId);
  const own = level(card.placeId);
  return frame.form === 'tree'
    ? cards.filter((other) => other.id !== card.id && level(other.placeId) >= 0 && level(other.placeId) < own)
    : [];
}

/** Where most people would put a card, and how many; nothing when nobody says, or when it already lies there. */
export function wished(frame: Frame, card: CardItem): { place: FramePlace; people: number } | undefined {
  return Object.entries(card.proposed ?? {})
    .flatMap(([id, people]) =>
      frame.places.filter((place) => place.id === id).map((place) => ({ place, people })),
    )
    .sort((one, other) => other.people - one.people)
    .find(({ place }) => place.id !== card.placeId);
}
