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

/** A bar in four parts, in the order of the positions; who left this option blank leaves the end of it empty. */
export function parts(counts: Readonly<Record<string, number>>, people: number): Part[] {
  const total = Math.max(
    1,
    people,
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

/** What a vote counts, in the order in which it is read. */
export function countedBy({ method }: BallotItem): readonly string[] {
  if (method.method === 'dots') return ['dots', 'people'];
  return method.method === 'recorded' ? method.counted : fourPositions;
}

/** Whether a vote is read as four positions on each option, ours or imported. */
export const readsPositions = (ballot: BallotItem) => countedBy(ballot).includes('for');

/** What became of each option, the most chosen first, and what the group retained. */
export function rowsOf(ballot: BallotItem, tally: Tally): ResultRow[] {
  const read = countedBy(ballot).includes('dots') ? dots(ballot, tally) : mentions(countedBy(ballot));
  return tally.options
    .map((option) => {
      const { peopleText, ...row } = read(option);
      const told = [retainedText(ballot, option.optionId), peopleText].filter(Boolean).join(' · ');
      return {
        key: option.optionId,
        label: optionLabel(ballot, option.optionId),
        ...row,
        ...(told && { peopleText: told }),
      };
    })
    .sort((one, other) => other.value - one.value);
}

/** What is said beside an option that the group retained. */
export const retainedText = (ballot: BallotItem, optionId: string) =>
  ballot.retained.includes(optionId) ? words.retained : '';

type Read = (option: OptionTally) => Pick<ResultRow, 'value' | 'valueText' | 'peopleText'>;

// On paper, with several dots on one option, nobody can tell how many people chose it.
function dots({ method }: BallotItem, { channels, people }: Tally): Read {
  const stacking = method.method === 'dots' && method.stacking;
  const known = !stacking || Object.keys(channels).every((channel) => channel === 'phone');
  return ({ counts }) => {
    const chosenBy = counts.people ?? (counts.dots ? undefined : 0);
    return {
      value: counts.dots ?? 0,
      valueText: words.dots(counts.dots ?? 0),
      ...(known && chosenBy !== undefined && { peopleText: words.chosenBy(chosenBy, people) }),
    };
  };
}

// A method we do not run: what it counted is told in full, in its own order, without a summary of ours.
const mentions =
  (kinds: readonly string[]): Read =>
  ({ counts }) => {
    const told = kinds.flatMap((kind) =>
      words.kinds[kind] && counts[kind] ? [`${counts[kind]} ${words.kinds[kind]}`] : [],
    );
    const first = counts[kinds[0] ?? ''] ?? 0;
    return { value: first, valueText: `${first}`, peopleText: told.join(', ') };
  };

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
