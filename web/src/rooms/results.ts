import type { BallotItem, Mood, OptionTally, Stance, StepResult, Tally } from '../contract';
import { faces, moods, positions } from '../design/pictos-answers';
import type { ResultRow } from '../design/results';
import { common } from '../words/common';
import { results as words } from '../words/results';

/** The order in which positions are always read. */
export const fourPositions = ['for', 'forWithReservation', 'against', 'noOpinion'] as const;
export type FourPosition = (typeof fourPositions)[number];

/** One part of a bar: where it begins and how wide it is, in hundredths of the bar. */
export interface Part {
  readonly kind: FourPosition;
  readonly rank: number;
  readonly from: number;
  readonly width: number;
  readonly count: number;
}

/** A bar in four parts, in the order of the positions. */
export function parts(counts: Readonly<Record<string, number>>): Part[] {
  const total = Math.max(
    1,
    fourPositions.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0),
  );
  let from = 0;
  return fourPositions.map((kind, rank) => {
    const count = counts[kind] ?? 0;
    const part = { kind, rank, from, width: (100 * count) / total, count };
    from += part.width;
    return part;
  });
}

const moodOrder: readonly Mood[] = ['sun', 'cloud', 'rain', 'storm', 'happy', 'neutral', 'unhappy'];
const stanceOrder: readonly Stance[] = ['agree', 'doubt', 'disagree'];
const moodPictures = { ...moods, ...faces };
const moodNames = { ...common.moods, ...common.faces };

/** The words of an option, or what stands there when the group may no longer read it. */
export function optionLabel(ballot: BallotItem, optionId: string): string {
  return ballot.options.find(({ id }) => id === optionId)?.label ?? words.optionTaken;
}

/**
 * Dots by option, the most chosen first. People are said only when they are known: on paper, with several
 * dots on one option, nobody can tell.
 */
export function dotRows(ballot: BallotItem, tally: Tally): ResultRow[] {
  const stacking = ballot.method.method === 'dots' && ballot.method.stacking;
  const known = !stacking || Object.keys(tally.channels).every((channel) => channel === 'phone');
  return tally.options
    .map(({ optionId, counts }: OptionTally) => ({
      key: optionId,
      label: optionLabel(ballot, optionId),
      value: counts.dots ?? 0,
      valueText: words.dots(counts.dots ?? 0),
      ...(known ? { peopleText: words.chosenBy(counts.people ?? 0, tally.people) } : {}),
    }))
    .sort((one, other) => other.value - one.value);
}

/** The answers of a mood or position step, in the order in which they were offered. */
export function answerRows(result: StepResult, offered: readonly (Mood | Stance)[]): ResultRow[] {
  const counts: Partial<Record<Mood | Stance, number>> = result.counts;
  return offered.map((key) => ({
    key,
    label: answerName(key),
    value: counts[key] ?? 0,
    valueText: common.people.among(counts[key] ?? 0, result.people),
    picto: answerPicto(key),
  }));
}

/** What a mood or position step offers. */
export function offered(kind: 'position' | 'weather' | 'faces'): readonly (Mood | Stance)[] {
  if (kind === 'position') return stanceOrder;
  return kind === 'weather' ? moodOrder.slice(0, 4) : moodOrder.slice(4);
}

export const answerName = (key: Mood | Stance) =>
  key in moodNames ? moodNames[key as Mood] : common.positions[key as Stance];

export const answerPicto = (key: Mood | Stance) =>
  key in moodPictures ? moodPictures[key as Mood] : positions[key as Stance];
