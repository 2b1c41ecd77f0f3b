import { type Command, type CommandState, type Ended, type Entry, isSettled } from './command';
import type { World } from './world';

const remembered = 10 * 60_000;

/**
 * Where commands wait, one key each, so that two tabs never overwrite each other's. What was received or replaced
 * leaves only its end, for the other tab to see: a vote does not stay readable on a borrowed phone.
 */
export class Shelf {
  constructor(
    private readonly world: Pick<World, 'storage' | 'now' | 'onStored'>,
    private readonly prefix: string,
  ) {}

  /** Writes a command as it is now; false when the phone is full or keeps nothing. */
  write({ entry, tried, state }: Command): boolean {
    const ended = state.name === 'received' || state.name === 'replaced';
    const { id, order } = entry;
    try {
      const text = JSON.stringify(ended ? { id, order, state } : { ...entry, tried, state });
      this.world.storage?.setItem(this.prefix + id, text);
      return this.world.storage !== null;
    } catch {
      return false;
    }
  }

  read(id: string): Entry | Ended | null {
    return parse(this.attempt((storage) => storage.getItem(this.prefix + id)) ?? null);
  }

  /** Whether any tab has begun to send it. */
  hasLeft(id: string): boolean {
    const entry = this.read(id);
    return entry !== null && (!('tried' in entry) || entry.tried);
  }

  remove(id: string): void {
    this.attempt((storage) => storage.removeItem(this.prefix + id));
  }

  /** Everything that still matters, oldest first; forgets ends that every tab has had time to see. */
  all(): Entry[] {
    const entries: Entry[] = [];
    for (const id of this.ids()) {
      const entry = this.read(id);
      if (entry && 'type' in entry) entries.push(entry);
      else if (!entry || entry.order < this.world.now() - remembered) this.remove(id);
    }
    return entries.sort((one, other) => one.order - other.order);
  }

  /** Hears what another tab learned of a command; `null` when the person no longer needs to see it. */
  onSettled(then: (id: string, state: CommandState | null) => void): () => void {
    return this.world.onStored((key, text) => {
      if (!key.startsWith(this.prefix)) return;
      const state = parse(text)?.state ?? null;
      if (!state || isSettled(state)) then(key.slice(this.prefix.length), state);
    });
  }

  private ids(): string[] {
    const keys = this.attempt((storage) =>
      Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? ''),
    );
    return (keys ?? [])
      .filter((key) => key.startsWith(this.prefix))
      .map((key) => key.slice(this.prefix.length));
  }

  private attempt<T>(work: (storage: Storage) => T): T | undefined {
    try {
      return this.world.storage ? work(this.world.storage) : undefined;
    } catch {
      return undefined;
    }
  }
}

function parse(text: string | null): Entry | Ended | null {
  try {
    return text === null ? null : (JSON.parse(text) as Entry | Ended);
  } catch {
    return null;
  }
}
