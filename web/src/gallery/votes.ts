import type { BallotItem, Tally, Verdict, VoteMethod } from '../contract';

const options = [
  { id: 'garden', label: 'Un jardin partagé derrière l’école', sourceId: null },
  { id: 'bus', label: 'Un bus le soir jusqu’à la gare', sourceId: null },
  { id: 'coffee', label: 'Un café associatif tenu à plusieurs', sourceId: null },
  { id: 'bench', label: 'Des bancs à l’ombre', sourceId: null },
];

const ballot = (method: VoteMethod): BallotItem => ({
  id: method.method,
  workshopId: null,
  channels: null,
  stepId: method.method,
  title: 'Par quoi commencer ?',
  method,
  options,
  status: 'published',
  rules: { secrecy: 'secret' },
  rule: null,
  retained: [],
  previousId: null,
  openedAt: null,
  closedAt: null,
  timesReopened: 0,
  voted: 20,
  present: 22,
  moreVotesThanPeople: null,
  turnout: null,
  unread: null,
  late: null,
  helpers: null,
  sheets: null,
  hasPapers: false,
  result: null,
});

type Counts = Readonly<Record<string, Record<string, number>>>;

const tally = (counts: Counts, more: Partial<Tally> = {}): Tally => ({
  people: 20,
  tooFew: false,
  channels: { phone: 14, paper: 6 },
  options: options.map(({ id }) => ({ optionId: id, counts: counts[id] ?? {} })),
  lines: [],
  reading: null,
  verdicts: [],
  ...more,
});

const said = (verdicts: Readonly<Record<string, readonly Verdict['reasons'][number][]>>): Verdict[] =>
  Object.entries(verdicts).map(([optionId, reasons]) => ({
    optionId,
    retained: reasons.length === 0 ? 'yes' : reasons.includes('tied') ? 'open' : 'no',
    reasons: [...reasons],
  }));

const preferred = {
  garden: { bus: 12, coffee: 14, bench: 17 },
  bus: { garden: 7, coffee: 9, bench: 13 },
  coffee: { garden: 6, bus: 9, bench: 12 },
  bench: { garden: 3, bus: 6, coffee: 8 },
};

/** A vote by each method, as a group of twenty might have made it, for the gallery only. */
export const votes: readonly { readonly ballot: BallotItem; readonly tally: Tally }[] = [
  {
    ballot: ballot({ method: 'fourPositions', unclear: true }),
    tally: tally(
      {
        garden: { for: 11, forWithReservation: 4, against: 2, noOpinion: 2, unclear: 1 },
        bus: { for: 8, forWithReservation: 2, against: 7, noOpinion: 3 },
        coffee: { for: 5, forWithReservation: 5, against: 5, noOpinion: 2, unclear: 3 },
        bench: { for: 18, noOpinion: 1 },
      },
      {
        verdicts: said({
          garden: [],
          bus: ['tooFewInFavour'],
          coffee: ['tooFewInFavour', 'collegeBelowFloor'],
          bench: [],
        }),
      },
    ),
  },
  {
    ballot: ballot({ method: 'dots', dots: 3, stacking: false }),
    tally: tally(
      {
        garden: { dots: 17, people: 17 },
        bus: { dots: 12, people: 12 },
        coffee: { dots: 12, people: 12 },
        bench: { dots: 3, people: 3 },
      },
      { verdicts: said({ garden: [], bus: ['tied'], coffee: ['tied'], bench: ['notAmongFirst'] }) },
    ),
  },
  {
    ballot: ballot({ method: 'approval', most: null }),
    tally: tally({
      garden: { approved: 16 },
      bus: { approved: 12 },
      coffee: { approved: 9 },
      bench: { approved: 4 },
    }),
  },
  {
    ballot: ballot({ method: 'majorityJudgment' }),
    tally: tally(
      {
        bus: { veryGood: 4, good: 9, fair: 4, insufficient: 2, reject: 1 },
        garden: { veryGood: 9, good: 6, fair: 2, insufficient: 2, reject: 1 },
        coffee: { veryGood: 2, good: 5, fair: 7, insufficient: 4, reject: 2 },
        bench: { veryGood: 1, good: 3, fair: 4, insufficient: 5, reject: 7 },
      },
      {
        reading: {
          reading: 'mentions',
          places: [['garden'], ['bus'], ['coffee'], ['bench']],
          majority: { garden: 'good', bus: 'good', coffee: 'fair', bench: 'insufficient' },
        },
        verdicts: said({ garden: [], bus: [], coffee: ['mentionTooLow'], bench: ['mentionTooLow'] }),
      },
    ),
  },
  {
    ballot: ballot({ method: 'ranked' }),
    tally: tally(
      { garden: { first: 9 }, bus: { first: 6 }, coffee: { first: 5 }, bench: { first: 1 } },
      { reading: { reading: 'ranked', places: [['garden'], ['bus', 'coffee'], ['bench']], preferred } },
    ),
  },
  {
    ballot: ballot({
      method: 'budget',
      amount: 40_000,
      costs: { garden: 12_000, bus: 30_000, coffee: 18_500, bench: 4_200 },
      entry: 'approval',
    }),
    tally: tally(
      { garden: { chosen: 15 }, bus: { chosen: 11 }, coffee: { chosen: 8 }, bench: { chosen: 9 } },
      {
        reading: {
          reading: 'budget',
          funded: ['garden', 'bench', 'coffee'],
          completed: ['coffee'],
          spent: 34_700,
        },
      },
    ),
  },
  {
    ballot: ballot({ method: 'consent' }),
    tally: tally({
      garden: { agree: 14, canLiveWith: 5, objection: 1 },
      bus: { agree: 11, canLiveWith: 9 },
      coffee: { agree: 8, canLiveWith: 6, objection: 6 },
      bench: { agree: 20 },
    }),
  },
];
