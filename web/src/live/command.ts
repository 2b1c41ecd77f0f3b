import type { Refusal } from '../contract';
import { type Cell, cell } from './cell.svelte';
import type { Problem } from './request';

/**
 * Where a command is, for the person who gave it: kept here and waiting, on its way, received, or answered "no".
 * `replaced`: the same person changed their mind before it left.
 */
export type CommandState =
  | { readonly name: 'kept' | 'sending' | 'replaced' }
  /** `at`: the server's time, in milliseconds since 1970. */
  | { readonly name: 'received'; readonly at: number }
  | { readonly name: 'refused'; readonly refusal: Refusal }
  | { readonly name: 'failed'; readonly problem: Problem };

/** What stays of a command once there is nothing left to show or send. */
export interface Ended {
  readonly id: string;
  /** Grows with each command of this phone; milliseconds since 1970 or a little more. */
  readonly order: number;
  readonly state: CommandState;
}

/** A command as it is written on the phone. */
export interface Entry extends Ended {
  readonly type: string;
  readonly data: unknown;
  /** What it is about (`ballot/12`): commands about one thing leave one after the other. */
  readonly thing: string;
  /** A later command of the same name makes this one useless, as long as it has not left. */
  readonly replaces?: string;
  /** It left at least once: the server may know it already. */
  readonly tried: boolean;
}

/** One thing that a person asked for, until the server has answered and the person has seen it. */
export class Command {
  private readonly cell: Cell<CommandState>;
  tried: boolean;
  /** False when the phone could not keep it: it is lost if the page is closed. */
  durable = true;

  constructor(readonly entry: Entry) {
    // What was on its way when the page closed waits again.
    this.cell = cell(entry.state.name === 'sending' ? { name: 'kept' } : entry.state);
    this.tried = entry.tried;
  }

  get id(): string {
    return this.entry.id;
  }

  get state(): CommandState {
    return this.cell.value;
  }

  /** For who sends it alone. */
  become(state: CommandState): void {
    this.cell.value = state;
  }

  /** Nothing more will be sent. */
  get settled(): boolean {
    return isSettled(this.state);
  }
}

/** Whether a command in this state is answered, or needs no answer. */
export function isSettled(state: CommandState): boolean {
  return state.name !== 'kept' && state.name !== 'sending';
}
