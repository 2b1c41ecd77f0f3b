import type { BallotItem, Tally } from '../contract';
import { results } from '../words/results';
import { vote } from '../words/vote';
import { countedBy, countText } from './kinds';
import { optionLabel } from './results';

/** What is not the same as in the round before. */
export interface RoundChanges {
  readonly kept: number;
  readonly gone: readonly string[];
  readonly added: readonly string[];
  readonly method: boolean;
  readonly rule: boolean;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** Options of a former round keep their id: what left, what came, and whether one votes or judges otherwise. */
export function changesSince(former: BallotItem, ballot: BallotItem): RoundChanges {
  const missing = (from: BallotItem, other: BallotItem) =>
    from.options.filter(({ id }) => !other.options.some((option) => option.id === id));
  const added = missing(ballot, former);
  return {
    kept: ballot.options.length - added.length,
    gone: missing(former, ballot).map(({ id }) => optionLabel(former, id)),
    added: added.map(({ id }) => optionLabel(ballot, id)),
    method: former.method.method !== ballot.method.method,
    rule: !same(former.rules.retention, ballot.rules.retention),
  };
}

/** What became of an option in a few words, to compare a round with another. */
export function briefly(ballot: BallotItem, tally: Tally, optionId: string): string {
  const { reading } = tally;
  if (reading?.reading === 'mentions') return vote.mentions[reading.majority[optionId] ?? ''] ?? '';
  if (reading?.reading === 'ranked') {
    const place = reading.places.findIndex((options) => options.includes(optionId));
    return results.place(reading.places.slice(0, place).flat().length + 1);
  }
  const counts = tally.options.find((option) => option.optionId === optionId)?.counts ?? {};
  return countedBy(ballot.method)
    .filter((kind) => kind !== 'people')
    .flatMap((kind) => (counts[kind] && countText(ballot.method, kind, counts[kind])) || [])
    .join(', ');
}
