import { createContext } from 'svelte';
import type { Commands, StepItem, WorkshopItem } from '../../contract';
import { browserWorld } from '../../live/browser';
import type { Command } from '../../live/command';
import type { Project, ProjectStore } from '../../rooms/shown';

/** A running workshop in the hands of the person who sits at this screen. */
export interface Piloting {
  readonly live: Project;
  readonly store: ProjectStore;
  readonly workshop: WorkshopItem;
  /** The step where the group is; nothing before the workshop begins. */
  readonly step: StepItem | undefined;
  /** Whether this person leads. Others of the team may type, count, hide and group, but not move the group. */
  readonly leads: boolean;
  /** Key of this person among the members; empty until it is known. */
  readonly me: string;
  /**
   * Asks for something. All gestures of a workshop leave one after the other, in the order of the hand.
   * `replaces`: a later gesture of the same name makes this one useless.
   */
  ask<T extends keyof Commands>(type: T, data: Commands[T], replaces?: string): Command;
}

export const [getPiloting, setPiloting] = createContext<Piloting>();

/** An id for something new: an idea, a group, a proposal, a decision. */
export const newId = browserWorld('as=team').newId;
