import { createContext } from 'svelte';
import type {
  Commands,
  OwnSeatItem,
  OwnStepItem,
  Rooms,
  StepItem,
  StepKind,
  WorkshopItem,
} from '../contract';
import type { Command } from '../live/command';
import type { LiveProject } from '../live/live';

/** Every room by key, as the live client shows it. */
export type Shown = { [R in keyof Rooms]: Record<string, Rooms[R]> };

/** The workshop that a person is in. */
export interface Here {
  readonly live: LiveProject<Shown>;
  readonly workshop: WorkshopItem;
  readonly seat: OwnSeatItem | undefined;
  /** Names this person's drafts. */
  readonly holder: string;
}

export const [getHere, setHere] = createContext<Here>();

type KindOf<K extends StepKind['kind']> = Extract<StepKind, { kind: K }>;

/** What every kind of step is given: the step, what this person left in it, and whether they may act. */
export interface StepProps<K extends StepKind['kind'] = StepKind['kind']> {
  readonly step: StepItem & { readonly kind: KindOf<K> };
  readonly mine: OwnStepItem | undefined;
  readonly mayAct: boolean;
}

/** What a command is about; with `replaces`, a later one makes an earlier one useless. */
export interface About {
  readonly thing: string;
  readonly replaces?: string;
}

/** Only the latest wish of this type about this thing matters. */
export const about = (thing: string, type: string): About => ({ thing, replaces: type });

/** Sends a command of the contract; the outbox keeps it until it is answered. */
export function ask<T extends keyof Commands>(here: Here, type: T, data: Commands[T], about: About): Command {
  return here.live.outbox.send(type, data, about);
}

/** What an answer to a step is about: all of one step's begin with its id. */
export const aboutStep = (stepId: string, what: string) => `${stepId}/${what}`;
