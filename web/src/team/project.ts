import { createContext } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import type { Commands, GuestItem, Role, Rooms } from '../contract';
import type { Command } from '../live/command';
import { openProject, type LiveProject } from '../live/live';
import { world } from './doors';

/** Every room of a project, as the store keeps it: items by key. */
export type TeamRooms = { [R in keyof Rooms]: Record<string, Rooms[R]> };

/** An open project, as the team's pages read it and act on it. */
export class TeamProject {
  readonly live: LiveProject<TeamRooms>;
  /** Commands whose state is shown beside the gesture that gave them. */
  private readonly claimed = new SvelteSet<string>();

  constructor(
    readonly id: string,
    account: string,
  ) {
    this.live = openProject<TeamRooms>(world, id, account);
  }

  /** All the things of a room, in their order of arrival. */
  all<R extends keyof Rooms>(room: R): readonly Rooms[R][] {
    return this.live.store.keys(room).flatMap((key) => this.live.store.item(room, key) ?? []);
  }

  item<R extends keyof Rooms>(room: R, key: string): Rooms[R] | undefined {
    return this.live.store.item(room, key);
  }

  /** Asks; the answer comes in the command's state. `thing`: what it is about, so that its commands keep their order. */
  send<T extends keyof Commands>(type: T, data: Commands[T], thing: string): Command {
    return this.live.outbox.send(type, data, { thing });
  }

  newId(): string {
    return world.newId();
  }

  /** The day by the server's clock, as in `2026-11-24`. */
  get today(): string {
    return new Date(this.live.clock.now()).toLocaleDateString('sv-SE');
  }

  get role(): Role | undefined {
    return this.item('ownMember', 'member')?.role;
  }

  /** May change the project itself: its card, its colleges, its team, the answers to proposals. */
  get leads(): boolean {
    return this.role === 'facilitator';
  }

  /** May give proposals the response that is owed to them. */
  get answers(): boolean {
    return this.leads || this.role === 'official';
  }

  /** May prepare and run workshops. */
  get runs(): boolean {
    return this.role === 'facilitator' || this.role === 'coFacilitator';
  }

  /** May begin shared texts, write in them and keep their versions. */
  get writes(): boolean {
    return this.runs || this.role === 'professional';
  }

  /** Who is here for a time only, and for a part of the project: they see that part and nothing else. */
  get visit(): GuestItem | undefined {
    if (this.role !== 'guest') return undefined;
    return this.all('guests').find(
      ({ card }) => (card.workshopIds?.length ?? 0) + (card.stepIds?.length ?? 0) > 0,
    );
  }

  /** Shows a command's state here and nowhere else; the answer gives it back to the page's head. */
  claim(command: Command): () => void {
    this.claimed.add(command.id);
    return () => this.claimed.delete(command.id);
  }

  /** Commands that were answered "no" after the gesture's place was left. */
  get unseen(): readonly Command[] {
    return this.live.outbox.commands.value.filter(({ id, settled }) => settled && !this.claimed.has(id));
  }

  /** How many commands wait for the network. */
  get waiting(): number {
    return this.live.outbox.commands.value.filter(({ state }) => state.name === 'kept').length;
  }
}

/** The project that the pages under the shell are about. */
export const [useProject, provideProject] = createContext<TeamProject>();
