import type { BallotItem, VoteChannel, WorkshopItem } from '../../../contract';

/** The ways by which people vote, in the order in which they are told. */
export const ways: readonly VoteChannel[] = ['phone', 'tablet', 'paper', 'hands', 'assisted'];

/** Votes of people without phone, when there are more of them than such people were counted; 0 when all is well. */
export function tooManyWithoutPhone({ channels }: BallotItem, { withoutPhone }: WorkshopItem): number {
  const votes = (['tablet', 'paper', 'hands'] as const).reduce((sum, way) => sum + (channels?.[way] ?? 0), 0);
  return votes > withoutPhone ? votes : 0;
}
