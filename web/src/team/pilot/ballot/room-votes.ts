import type { BallotItem, CountItem, LateVoteItem, VoteChannel, WorkshopItem } from '../../../contract';
import { all, type ProjectStore } from '../../../rooms/shown';

/** What was counted in the room. */
export const countsOf = (store: ProjectStore, ballot: BallotItem): CountItem[] =>
  all(store, 'counts').filter(({ ballotId }) => ballotId === ballot.id);

/** The count of one college by one way. */
export const countOf = (store: ProjectStore, ballot: BallotItem, channel: VoteChannel, collegeId: string) =>
  countsOf(store, ballot).find((count) => count.channel === channel && count.collegeId === collegeId);

/** Votes that came after the closing and wait for a word, the first one first. */
export const lateVotesOf = (store: ProjectStore, ballot: BallotItem): LateVoteItem[] =>
  all(store, 'lateVotes')
    .filter(({ ballotId }) => ballotId === ballot.id)
    .sort((one, other) => one.at.localeCompare(other.at));

/** The ways by which people vote, in the order in which they are told. */
export const ways: readonly VoteChannel[] = ['phone', 'tablet', 'paper', 'hands', 'assisted'];

/** Votes of people without phone, when there are more of them than such people were counted; 0 when all is well. */
export function tooManyWithoutPhone({ channels }: BallotItem, { withoutPhone }: WorkshopItem): number {
  const votes = (['tablet', 'paper', 'hands'] as const).reduce((sum, way) => sum + (channels?.[way] ?? 0), 0);
  return votes > withoutPhone ? votes : 0;
}
