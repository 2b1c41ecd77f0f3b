import { createContext } from 'svelte';
import type { BallotItem, ReachedBy, SeatItem } from '../../../contract';
import type { Command } from '../../../live/command';
import { newId, type Piloting } from '../piloting';
import { newReceipt } from '../../../participant/vote/receipt';

/** Who a helper speaks for, as this page keeps it until « Terminer »: a reload does not end it. */
interface Kept {
  readonly seatId: string;
  /** Of secret ballots: the code of the paper, which only this page knows. */
  readonly receipts: Readonly<Record<string, string>>;
}

/** A helper (porte-voix) who votes for one person at a time, on the seat opened for them. What was voted is not kept. */
export class Speaking {
  private kept = $state.raw<Kept | null>(null);
  /** The last vote sent for this person, by ballot. */
  private sent = $state.raw<Readonly<Record<string, Command>>>({});

  constructor(private readonly pilot: Piloting) {
    this.kept = read(this.key);
  }

  private get key() {
    return `porte-voix/${this.pilot.workshop.id}`;
  }

  get seatId(): string {
    return this.kept?.seatId ?? '';
  }

  /** The seat, once the server has opened it. */
  get seat(): SeatItem | undefined {
    return this.pilot.store.item('seats', this.seatId);
  }

  /** Opens a seat for a person who has just said yes, and speaks for them. */
  open(person: { collegeId: string; firstName: string | null; reachedBy: ReachedBy }): void {
    const seatId = newId();
    const command = this.pilot.ask('openAssistedSeat', {
      ...person,
      seatId,
      workshopId: this.pilot.workshop.id,
      consent: true,
    });
    this.speakFor(seatId);
    this.opening = command;
  }

  /** The seat on its way; a « no » is told with the other answers, and nobody is spoken for. */
  opening = $state.raw<Command | null>(null);

  /** Goes on for somebody whose seat is open already. */
  speakFor(seatId: string): void {
    this.keep({ seatId, receipts: {} });
    this.sent = {};
    this.opening = null;
  }

  end(): void {
    this.keep(null);
    this.sent = {};
    this.opening = null;
  }

  /** Votes for the person; a later vote replaces it. */
  cast(ballot: BallotItem, marks: Record<string, string>): void {
    const secret = ballot.rules.secrecy === 'secret';
    const receipt = secret ? newReceipt() : null;
    const command = this.pilot.ask('castAssistedVote', {
      ballotId: ballot.id,
      seatId: this.seatId,
      marks,
      receipt,
    });
    this.sent = { ...this.sent, [ballot.id]: command };
    if (receipt && this.kept)
      this.keep({ ...this.kept, receipts: { ...this.kept.receipts, [ballot.id]: receipt } });
  }

  /** Objects for the person, with their reason: this is their answer. */
  object(ballot: BallotItem, text: string): void {
    const command = this.pilot.ask('dictateObjection', {
      workshopId: this.pilot.workshop.id,
      stepId: ballot.stepId,
      remarkId: newId(),
      text,
      collegeId: null,
      seatId: this.seatId,
    });
    this.sent = { ...this.sent, [ballot.id]: command };
  }

  sentFor(ballotId: string): Command | undefined {
    return this.sent[ballotId];
  }

  /** The code of the person's paper in a secret ballot; none for a vote that was answered « no ». */
  receiptOf(ballotId: string): string | undefined {
    const refused = ['refused', 'failed'].includes(this.sent[ballotId]?.state.name ?? '');
    return refused ? undefined : this.kept?.receipts[ballotId];
  }

  private keep(kept: Kept | null): void {
    this.kept = kept;
    write(this.key, kept);
  }
}

export const [getSpeaking, setSpeaking] = createContext<Speaking>();

function read(key: string): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

// A closed storage keeps nothing; a reload then ends it.
function write(key: string, kept: Kept | null): void {
  try {
    if (kept) sessionStorage.setItem(key, JSON.stringify(kept));
    else sessionStorage.removeItem(key);
  } catch {
    return;
  }
}
