import type { BallotItem, Mood, OptionTally, Stance, StepResult, Tally } from '../contract';
import { faces, moods, positions } from '../design/pictos-answers';
import type { ResultRow } from '../design/results';
import { common } from '../words/common';
import { results as words } from '../words/results';
import { countedBy, countText } from './kinds';

export { fourPositions } from './kinds';

const moodOrder: readonly Mood[] = ['sun', 'cloud', 'rain', 'storm', 'happy', 'neutral', 'unhappy'];
const stanceOrder: readonly Stance[] = ['agree', 'doubt', 'disagree'];
const moodPictures = { ...moods, ...faces };
const moodNames = { ...common.moods, ...common.faces };

/** The words of an option, or what stands there when the group may no longer read it. */
export function optionLabel(ballot: BallotItem, optionId: string): string {
  return ballot.options.find(({ id }) => id === optionId)?.label ?? words.optionTaken;
}

/** Options in the order in which they are read; those that it does not name keep theirs, at the end. */
export function inOrder(options: readonly OptionTally[], order: readonly string[]): OptionTally[] {
  const place = ({ optionId }: OptionTally) => order.indexOf(optionId) + 1 || Infinity;
  return [...options].sort((one, other) =>
    place(one) < place(other) ? -1 : Number(place(one) > place(other)),
  );
}

/** Whether a result brought in from elsewhere is read as four positions on each option. */
export const readsPositions = ({ method }: BallotItem) => countedBy(method).includes('for');

/** What became of one option, and how many people stand behind it when that is known. */
export interface OptionRow extends ResultRow {
  readonly people?: number;
}

/** What became of each option, the most chosen first. */
export function rowsOf(ballot: BallotItem, tally: Tally): OptionRow[] {
  const read = reader(ballot, tally);
  return tally.options
    .map((option) => ({
      key: option.optionId,
      label: optionLabel(ballot, option.optionId),
      ...read(option),
    }))
    .sort((one, other) => other.value - one.value);
}

type Read = (option: OptionTally) => Pick<OptionRow, 'value' | 'valueText' | 'peopleText' | 'people'>;

function reader({ method }: BallotItem, tally: Tally): Read {
  const { people } = tally;
  if (method.method === 'ranked') return choices('first', people, words.firstFor);
  if (method.method === 'approval') return choices('approved', people, words.chosenBy);
  if (method.method === 'budget') return choices('chosen', people, words.wantedBy);
  const kinds = countedBy(method);
  return kinds.includes('dots')
    ? dots(method.method === 'dots' && method.stacking, tally)
    : told(method, kinds);
}

/** One kind that counts people: the bar is the people. */
const choices =
  (kind: string, total: number, say: (count: number, total: number) => string): Read =>
  ({ counts }) => {
    const count = counts[kind] ?? 0;
    return {
      value: count,
      valueText: `${count}`,
      ...(total > 0 && { peopleText: say(count, total), people: count }),
    };
  };

// On paper, with several dots on one option, nobody can tell how many people chose it.
function dots(stacking: boolean, { channels, people: total }: Tally): Read {
  const known = !stacking || !(channels.paper ?? channels.hands);
  return ({ counts }) => {
    const people = counts.people ?? (counts.dots ? undefined : 0);
    return {
      value: counts.dots ?? 0,
      valueText: words.dots(counts.dots ?? 0),
      ...(known &&
        total > 0 &&
        people !== undefined && { peopleText: words.chosenBy(people, total), people }),
    };
  };
}

// A method we do not run: what it counted is told in full, in its own order, without a summary of ours.
const told =
  (method: BallotItem['method'], kinds: readonly string[]): Read =>
  ({ counts }) => {
    const all = kinds.flatMap((kind) => (counts[kind] && countText(method, kind, counts[kind])) || []);
    const first = counts[kinds[0] ?? ''] ?? 0;
    return { value: first, valueText: `${first}`, peopleText: all.join(', ') };
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
