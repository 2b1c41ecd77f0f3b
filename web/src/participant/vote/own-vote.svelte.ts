import type { BallotItem, Commands, OwnBallotItem } from '../../contract';
import type { Command } from '../../live/command';
import { aboutStep, ask, type Here } from '../here';
import type { Marks } from './marks';
import { keepPapers, keptPapers, newReceipt } from './receipt';

type Sent = 'castVote' | 'withdrawVote' | 'offerLateVote';

/** A person's own vote, as they sent it or as it is on its way. */
export interface OwnVote {
  /** What the server knows of it. */
  readonly item: OwnBallotItem | undefined;
  readonly has: boolean;
  /** Null when this phone does not know what was chosen. */
  readonly marks: Marks | null;
  /** The code of a secret paper made by this phone. */
  readonly receipt: string | null;
  /** All the codes that may be this person's in the published list. */
  readonly receipts: readonly string[];
  readonly pending: boolean;
  /** Arrived after the end: what was chosen, which must stay readable. */
  readonly refused: Marks | null;
  cast(marks: Marks): void;
  withdraw(): void;
}

const marksIn = (command: Command) => (command.entry.data as { readonly marks?: Marks }).marks ?? null;
const receiptIn = (command: Command) => (command.entry.data as Partial<Commands['castVote']>).receipt ?? null;

/** Follows the vote of this phone's person on one ballot; made while a component is. */
export function ownVote(here: Here, ballot: () => Pick<BallotItem, 'id' | 'rules' | 'status'>): OwnVote {
  const id = () => ballot().id;
  const about = () => `${here.holder}/${id()}/bulletin`;
  const thing = $derived(aboutStep(id(), 'vote'));
  const item = $derived(here.live.store.item('ownBallots', id()));
  const mine = $derived(here.live.outbox.commands.value.filter(({ entry }) => entry.thing === thing));
  const waiting = $derived(mine.filter(({ settled }) => !settled));
  const noes = $derived(mine.filter(({ settled, entry }) => settled && entry.type !== 'withdrawVote'));
  let last = $state.raw<{ command: Command; base: unknown } | null>(null);
  let papers = $state.raw(keptPapers(about()));

  // Between an answer and the change that follows it, the wish stays: nothing flickers under a finger.
  const newest = $derived(
    waiting[waiting.length - 1] ??
      (last?.command.state.name === 'received' && last.base === item ? last.command : undefined),
  );
  const known = $derived(papers[papers.length - 1]);
  const withdrawn = $derived(newest?.entry.type === 'withdrawVote');
  const has = $derived(!withdrawn && Boolean(newest ?? item));
  const marks = $derived(has ? ((newest && marksIn(newest)) ?? item?.marks ?? known?.marks ?? null) : null);
  const receipt = $derived(has ? ((newest && receiptIn(newest)) ?? known?.receipt ?? null) : null);

  function keep(next: typeof papers) {
    papers = next;
    keepPapers(about(), next);
  }

  // A paper that was refused never lay in the box; one that was received took the place of those before.
  $effect(() => {
    const out = noes.map(receiptIn);
    if (papers.some((paper) => out.includes(paper.receipt)))
      keep(papers.filter((paper) => !out.includes(paper.receipt)));
  });
  $effect(() => {
    if (last?.command.state.name !== 'received') return;
    const code = receiptIn(last.command);
    const from = papers.findIndex((paper) => paper.receipt === code);
    if (from > 0 || (from < 0 && papers.length)) keep(from > 0 ? papers.slice(from) : []);
  });
  // What was chosen stays on the phone only as long as it may be changed; the code stays.
  $effect(() => {
    const over = ballot().status === 'closed' || ballot().status === 'published';
    if (over && papers.some((paper) => paper.marks)) keep(papers.map((paper) => ({ ...paper, marks: null })));
  });

  function send<T extends Sent>(type: T, data: Commands[T]) {
    last = { base: item, command: ask(here, type, data, { thing, replaces: 'vote' }) };
  }

  return {
    get item() {
      return item;
    },
    get has() {
      return has;
    },
    get marks() {
      return marks;
    },
    get receipt() {
      return receipt;
    },
    get receipts() {
      return has ? papers.map((paper) => paper.receipt) : [];
    },
    get pending() {
      return waiting.length > 0;
    },
    get refused() {
      const no = noes[noes.length - 1];
      return no && !has ? marksIn(no) : null;
    },
    cast(marks) {
      if (ballot().rules.secrecy !== 'secret') return send('castVote', { ballotId: id(), marks });
      const paper = { receipt: newReceipt(), marks };
      keep([...papers, paper]);
      send('castVote', { ballotId: id(), ...paper });
    },
    withdraw: () => send('withdrawVote', { ballotId: id() }),
  };
}
