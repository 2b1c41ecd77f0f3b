import type { VoteMethod } from '../contract';
import { consents, mentions, positions } from '../design/pictos-answers';
import type { Drawing } from '../design/pictos';
import { common } from '../words/common';
import { results } from '../words/results';
import { vote } from '../words/vote';

/** One thing that a vote counts for an option: its word, its picture, its fill in a bar. */
export interface Kind {
  readonly kind: string;
  readonly label: string;
  readonly picto?: Drawing;
  /** 0 is plain; from 1 the pattern of that number. */
  readonly fill: number;
}

export const fourPositions = ['for', 'forWithReservation', 'against', 'noOpinion'] as const;
const mentionOrder = ['veryGood', 'good', 'fair', 'insufficient', 'reject'] as const;
const consentOrder = ['agree', 'canLiveWith', 'objection'] as const;

/** What a method counts, in the order in which it is read. */
export function countedBy(method: VoteMethod): readonly string[] {
  switch (method.method) {
    case 'fourPositions':
      return method.unclear ? [...fourPositions, 'unclear'] : fourPositions;
    case 'majorityJudgment':
      return mentionOrder;
    case 'consent':
      return consentOrder;
    case 'dots':
      return ['dots', 'people'];
    case 'approval':
      return ['approved'];
    case 'ranked':
      return ['first'];
    case 'budget':
      return ['chosen'];
    case 'recorded':
      return method.counted;
  }
}

/** Four positions, and after them the one that says that a choice is not clear. */
export const positionKinds = (unclear = false): readonly Kind[] => [
  ...fourPositions.map((kind, fill) => ({
    kind,
    label: common.positions[kind],
    picto: positions[kind],
    fill,
  })),
  ...(unclear ? [{ kind: 'unclear', label: vote.unclear, picto: positions.doubt, fill: 4 }] : []),
];

/** From the densest fill to the lightest, so that even in grey one sees which way a bar leans. */
const mentionFills = [0, 4, 1, 3, 2];

/** The five mentions, best first. */
export const mentionKinds: readonly Kind[] = mentionOrder.map((kind, rank) => ({
  kind,
  label: vote.mentions[kind] ?? kind,
  picto: mentions[kind],
  fill: mentionFills[rank] ?? 0,
}));

/** The three answers to a text that asks for consent. */
export const consentKinds: readonly Kind[] = consentOrder.map((kind, fill) => ({
  kind,
  label: common.consents[kind],
  picto: consents[kind],
  fill,
}));

/** What each person answers about each option; empty for methods in which one chooses among options. */
export function answersOf(method: VoteMethod): readonly Kind[] {
  if (method.method === 'fourPositions') return positionKinds(method.unclear);
  if (method.method === 'majorityJudgment') return mentionKinds;
  return method.method === 'consent' ? consentKinds : [];
}

/** « 3 pour, avec une réserve »: a count with the word of what it counts; empty when nobody knows the word. */
export function countText(method: VoteMethod, kind: string, count: number): string {
  if (kind === 'dots') return results.dots(count);
  if (kind === 'first') return results.first(count);
  if (method.method === 'recorded') return results.kinds[kind] ? `${count} ${results.kinds[kind]}` : '';
  const answer = answersOf(method).find((one) => one.kind === kind);
  return answer ? `${count} ${answer.label.toLowerCase()}` : vote.people(count);
}

/** One part of a bar: where it begins and how wide it is, in hundredths of the bar. */
export interface Part extends Kind {
  readonly from: number;
  readonly width: number;
  readonly count: number;
}

/** A bar in parts, in the order of the kinds; who left this option blank leaves the end of it empty. */
export function parts(
  kinds: readonly Kind[],
  counts: Readonly<Record<string, number>>,
  people: number,
): Part[] {
  const total = Math.max(
    1,
    people,
    kinds.reduce((sum, { kind }) => sum + (counts[kind] ?? 0), 0),
  );
  let from = 0;
  return kinds.map((kind) => {
    const count = counts[kind.kind] ?? 0;
    const part = { ...kind, from, width: (100 * count) / total, count };
    from += part.width;
    return part;
  });
}
