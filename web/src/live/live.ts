import { Clock } from './clock';
import { Connection } from './connection';
import { Mirror } from './mirror';
import { Outbox } from './outbox';
import { type Rooms, Store } from './store';
import type { World } from './world';

/** A project as a page lives it: what it shows, what it sends, how it hears, and the server's time. */
export interface LiveProject<C extends Rooms<C>> {
  readonly store: Store<C>;
  readonly outbox: Outbox;
  readonly connection: Connection;
  readonly clock: Clock;
  close(): void;
}

/** Opens a project for one seat or account; nothing more is to be done, whatever the network does. */
export function openProject<C extends Rooms<C>>(world: World, project: string, seat: string): LiveProject<C> {
  const store = new Store<C>();
  const clock = new Clock(world);
  const connection = new Connection(world, project, new Mirror(store), clock, () => outbox.wake());
  const outbox = new Outbox(world, clock, {
    project,
    seat,
    answered: (version) => connection.expect(version),
    unanswered: () => connection.doubt(),
  });
  return {
    store,
    outbox,
    connection,
    clock,
    close: () => {
      connection.close();
      outbox.close();
    },
  };
}
