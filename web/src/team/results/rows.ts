import type { BallotItem, OptionTally, Tally, VoteChannel } from '../../contract';
import type { ResultRow } from '../../design/results';
import * as fr from '../../words/fr';

const words = fr.team.results;

/** What a vote counts, in the order in which it is read. */
export function kindsOf({ method }: BallotItem): readonly string[] {
  if (method.method === 'dots') return ['dots', 'people'];
  if (method.method === 'recorded') return method.counted;
  return ['for', 'forWithReservation', 'against', 'noOpinion'];
}

/** What became of each option, the most chosen first. */
export function rowsOf(ballot: BallotItem, tally: Tally): ResultRow[] {
  const kinds = kindsOf(ballot);
  const read = kinds.includes('for') ? positions : kinds.includes('dots') ? dots : mentions(kinds);
  return tally.options
    .map((option) => {
      const row = { key: option.optionId, label: labelOf(ballot, option.optionId), ...read(option, tally) };
      const retained = ballot.retained.includes(option.optionId);
      const told = [retained && words.retained, row.peopleText].filter(Boolean).join(' · ');
      return told ? { ...row, peopleText: told } : row;
    })
    .sort((a, b) => b.value - a.value);
}

/** The words of an option; an idea that was hidden since is no longer readable. */
export const labelOf = (ballot: BallotItem, optionId: string) =>
  ballot.options.find(({ id }) => id === optionId)?.label ?? words.erased;

/** « 24 par téléphone, 6 sur papier » */
export const channelsOf = ({ channels }: Tally) =>
  (Object.keys(words.channels) as VoteChannel[])
    .flatMap((channel) => (channels[channel] ? [words.channels[channel](channels[channel])] : []))
    .join(', ');

type Read = (option: OptionTally, tally: Tally) => Pick<ResultRow, 'value' | 'valueText' | 'peopleText'>;

const dots: Read = ({ counts }, { people }) => ({
  value: counts.dots ?? 0,
  valueText: words.points(counts.dots ?? 0),
  ...(counts.people !== undefined && { peopleText: words.chosenBy(counts.people, people) }),
});

const positions: Read = ({ counts }) => {
  const favour = (counts.for ?? 0) + (counts.forWithReservation ?? 0);
  const people = favour + (counts.against ?? 0) + (counts.noOpinion ?? 0);
  const parts = (['forWithReservation', 'against', 'noOpinion'] as const).flatMap((kind) =>
    counts[kind] ? [words.parts[kind](counts[kind])] : [],
  );
  return {
    value: favour,
    valueText: words.favour(favour, people),
    ...(parts.length && { peopleText: parts.join(', ') }),
  };
};

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
