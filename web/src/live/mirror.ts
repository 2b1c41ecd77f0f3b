import type { Feed } from './feed';
import type { Store } from './store';

/** `gap`: something was missed, fetch. `late`: already known, dropped. */
export type Taken = 'applied' | 'late' | 'gap';

/** Where our copy of the project stands, and whether what arrives may be laid upon it. */
export class Mirror {
  /** The opening of the project that told us last, `null` before the first snapshot; `version` goes on from one to the next. */
  epoch: string | null = null;
  version = 0;

  constructor(private readonly store: Pick<Store<object>, 'apply' | 'replace'>) {}

  take(feed: Feed): Taken {
    const older = feed.version < this.version;
    if (older && feed.epoch === this.epoch) return 'late';
    if ('snapshot' in feed) {
      this.store.replace(feed.snapshot);
    } else {
      // Older than ours in another opening: something was lost there, and only asking tells what.
      if (older || feed.since > this.version) return 'gap';
      this.store.apply(feed.changes);
    }
    this.epoch = feed.epoch;
    this.version = feed.version;
    return 'applied';
  }
}
