import { cell } from './cell.svelte';
import { readFeed } from './feed';
import { request } from './request';
import { Retry } from './retry';
import { type Rooms, Store } from './store';
import type { World } from './world';

/** What is asked for when somebody wants to read it: coming, here, or not to be had for now. */
export type Coming = 'loading' | 'loaded' | 'failed';

/** A shelf of a project: read when it is opened, and again whenever it may have changed. */
export interface OnDemand<C extends Rooms<C>> {
  readonly store: Store<C>;
  /** Once loaded it stays so: what was read stays readable while it is asked for again. */
  readonly state: Coming;
  /** Asks again, at once. */
  refresh(): void;
  close(): void;
}

/** What is wanted of a shelf that has pages: one of them, what has these words, one thing. */
export interface Wanted {
  readonly page?: number;
  readonly q?: string;
  readonly thing?: string;
}

/** Opens a shelf of a project. What does not come is asked for again by itself, ever more slowly. */
export function openOnDemand<C extends Rooms<C>>(
  world: World,
  project: string,
  name: string,
  wanted: Wanted = {},
): OnDemand<C> {
  const store = new Store<C>();
  const state = cell<Coming>('loading');
  const retry = new Retry(world);
  const asks = Object.entries(wanted).map(
    ([field, value]) => `&${field}=${encodeURIComponent(String(value))}`,
  );
  const path = `/api/projects/${encodeURIComponent(project)}/shelves/${encodeURIComponent(name)}?${world.viewer}${asks.join('')}`;
  let asked = 0;
  let ended = false;

  async function read() {
    asked += 1;
    const mine = asked;
    retry.stop();
    const reply = await request(world, path);
    // Another has been asked for since: it will tell more.
    if (ended || mine !== asked) return;
    const feed = reply.status === 200 ? readFeed(reply.body) : null;
    if (feed && 'snapshot' in feed) {
      store.replace(feed.snapshot);
      state.value = 'loaded';
      retry.succeeded();
      return;
    }
    if (state.value !== 'loaded') state.value = 'failed';
    retry.failed(refresh, reply.retryAfter);
  }

  const refresh = () => void read();
  const endings = [world.on('visible', refresh), world.on('online', refresh)];
  refresh();
  return {
    store,
    get state() {
      return state.value;
    },
    refresh,
    close() {
      ended = true;
      retry.stop();
      for (const end of endings) end();
    },
  };
}
