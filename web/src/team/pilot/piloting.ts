import { createContext } from 'svelte';
import type { Commands, StepItem, WorkshopItem } from '../../contract';
import type { Command } from '../../live/command';
import type { Project, ProjectStore } from '../../rooms/shown';
import { world } from '../doors';

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
export const newId = world.newId;

/** The workshop of a project in the hands of the person who has it open. */
export function pilotOf(live: () => Project, workshop: () => WorkshopItem): Piloting {
  const member = () => live().store.item('ownMember', 'member');
  return {
    get live() {
      return live();
    },
    get store() {
      return live().store;
    },
    get workshop() {
      return workshop();
    },
    get step() {
      const current = workshop().currentStepId;
      return current ? live().store.item('steps', current) : undefined;
    },
    get leads() {
      const me = member();
      return me !== undefined && workshop().lead === me.id;
    },
    get me() {
      return member()?.id ?? '';
    },
    ask: (type, data, replaces) =>
      live().outbox.send(type, data, {
        thing: `workshop/${workshop().id}`,
        ...(replaces === undefined ? {} : { replaces }),
      }),
  };
}
