import { type Cell, cell } from './cell.svelte';
import type { Change } from './feed';

/** Every room that may be shown, and for each the type of what lies under each key. */
export type Rooms<C> = { [R in keyof C]: Record<string, unknown> };

const none: readonly string[] = [];

class Room {
  readonly items = new Map<string, Cell<unknown>>();
  readonly keys = cell<readonly string[]>(none);
}

/**
 * What the server shows of one project, as components read it. A component that reads one item depends on
 * that item alone; one that reads `keys` depends only on which items there are.
 */
export class Store<C extends Rooms<C>> {
  private readonly rooms = cell<ReadonlyMap<string, Room>>(new Map());

  /** The keys of a room, in their order of arrival. */
  keys<R extends keyof C & string>(room: R): readonly string[] {
    return this.rooms.value.get(room)?.keys.value ?? none;
  }

  /** One item, or `undefined` while it does not exist. */
  item<R extends keyof C & string, K extends keyof C[R] & string>(room: R, key: K): C[R][K] | undefined {
    const found = this.rooms.value.get(room);
    const item = found?.items.get(key);
    // An absent item has no cell to depend on: its coming changes the keys.
    if (!item) return void found?.keys.value;
    return item.value as C[R][K];
  }

  /** Brings some items to the values given, and leaves the others. */
  apply(changes: readonly Change[]): void {
    const reordered = new Set<Room>();
    for (const { room: name, key, value } of changes) {
      const room = this.room(name);
      const item = room.items.get(key);
      if (value === null) {
        if (!item) continue;
        item.value = undefined;
        room.items.delete(key);
        reordered.add(room);
      } else if (!item) {
        room.items.set(key, cell(value));
        reordered.add(room);
      } else if (!same(item.value, value)) {
        item.value = value;
      }
    }
    for (const room of reordered) room.keys.value = [...room.items.keys()];
  }

  /** Makes the store hold exactly these items; what has not changed is not shown again. */
  replace(snapshot: readonly Change[]): void {
    const kept = new Set(snapshot.map(({ room, key }) => `${room}\n${key}`));
    const gone: Change[] = [];
    for (const [room, { items }] of this.rooms.value)
      for (const key of items.keys()) if (!kept.has(`${room}\n${key}`)) gone.push({ room, key, value: null });
    this.apply([...gone, ...snapshot]);
  }

  private room(name: string): Room {
    const known = this.rooms.value.get(name);
    if (known) return known;
    const room = new Room();
    this.rooms.value = new Map(this.rooms.value).set(name, room);
    return room;
  }
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
