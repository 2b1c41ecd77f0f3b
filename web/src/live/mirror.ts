import type { Feed } from './feed';
import type { Store } from './store';

/** `gap`: something was missed, fetch. `late`: already known, dropped. */
export type Taken = 'applied' | 'late' | 'gap';

/** Where our copy of the project stands, and whether what arrives may be laid upon it. */
export class Mirror {
  /** The server's life in which `version` has a meaning; `null` before the first snapshot. */
  epoch: string | null = null;
  version = 0;

  constructor(private readonly store: Pick<Store<object>, 'apply' | 'replace'>) {}

  take(feed: Feed): Taken {
    const ours = feed.epoch === this.epoch;
    if (ours && feed.version < this.version) return 'late';
    if ('snapshot' in feed) {
      this.store.replace(feed.snapshot);
    } else {
      if (!ours || feed.since > this.version) return 'gap';
      this.store.apply(feed.changes);
    }
    this.epoch = feed.epoch;
    this.version = feed.version;
    return 'applied';
  }
}
