import { createContext, untrack } from 'svelte';
import type { BallotItem } from '../contract';
import { openProject } from '../live/live';
import type { World } from '../live/world';
import type { Marks } from '../participant/vote/marks';
import { newReceipt } from '../participant/vote/receipt';
import type { WorkshopLink } from '../rooms/link';
import type { ProjectRooms } from '../rooms/shown';
import { type Booth, type Gesture, locked, type Room, step } from './booth';
import type { Drawer } from './drawer';
import type { Kept } from './kept';
import { paperOf } from './papers';
import { canSeal, type PinLock } from './pin';
import { Queue } from './queue';
import { keptScene, readScene } from './scene';

/** The shared tablet of one workshop, as its page lives it. */
export type Urn = ReturnType<typeof openUrn>;

export const [getUrn, setUrn] = createContext<Urn>();

/** Opens it with what was kept; called while a component starts, which it ends with. */
export function openUrn(world: World, link: WorkshopLink, drawer: Drawer, kept: Kept) {
  const live = openProject<ProjectRooms>(world, link.project, 'tablet');
  // Until the server answers, the workshop is as it was.
  live.store.apply(kept.scene);
  const way = { project: link.project, unanswered: () => live.connection.doubt() };
  const queue = new Queue(world, live.clock, drawer, way, kept);

  let booth = $state.raw<Booth>(locked);
  let college = $state.raw(kept.college);
  let lock = $state.raw(kept.lock);
  const scene = $derived(readScene(live.store, link.workshopId, (ballot) => paperOf(ballot) !== undefined));
  const status = $derived(live.connection.status.value);
  const known = $derived(scene.colleges.some(({ id }) => id === college) ? college : null);
  const only = $derived(scene.colleges.length === 1 ? (scene.colleges[0]?.id ?? null) : null);
  const room = $derived<Room>({ votes: scene.votes, college: known ?? only });

  function tell(gesture: Gesture): void {
    booth = step(booth, gesture, room);
  }

  $effect(() => {
    const changes = keptScene(live.store, scene);
    if (changes.length) void drawer.write('scene', changes).catch(() => undefined);
  });
  $effect(() => {
    void room;
    untrack(() => tell({ type: 'changed' }));
  });
  $effect(() => {
    if (status.name === 'live' || status.name === 'polling') queue.wake();
  });
  $effect(() => () => {
    queue.close();
    live.close();
  });

  return {
    queue,
    tell,
    get booth() {
      return booth;
    },
    get scene() {
      return scene;
    },
    get status() {
      return status;
    },
    ballot: (id: string): BallotItem | undefined => scene.ballots.find((ballot) => ballot.id === id),
    /** What is asked in a vote, in the facilitator's words. */
    asked(id: string): string {
      const step = live.store.item('steps', id);
      return step?.plainText ?? step?.instruction ?? '';
    },
    /** Takes somebody's paper; the code that was made for it when the vote is secret. Rejects when it could not be kept. */
    async cast(ballot: BallotItem, { collegeId, marks }: { collegeId: string; marks: Marks }) {
      const receipt = ballot.rules.secrecy === 'secret' ? newReceipt() : null;
      await queue.take({ voteId: ballot.id, collegeId, marks, receipt });
      return receipt;
    },
    /** That of everybody who comes next; `null` when each person chooses. */
    get college() {
      return known;
    },
    setCollege(id: string | null): void {
      college = id;
      void drawer.write('college', id ?? undefined).catch(() => undefined);
    },
    get lock() {
      return lock;
    },
    /** `null` leaves the urn: the next one who opens it chooses a code. */
    async setLock(next: PinLock | null): Promise<void> {
      lock = next;
      if (canSeal()) await drawer.write('lock', next ?? undefined);
    },
  };
}
