import type { Clock } from './clock';
import { readFeed } from './feed';
import type { Mirror } from './mirror';
import { problem, type Problem, request } from './request';
import type { World } from './world';

/** `unreachable`: nobody answered. `unavailable`: the server is there but cannot answer now. A problem: it will not. */
export type Caught = 'caught' | 'unavailable' | 'unreachable' | Problem;

/** Fetches what we missed, once at a time. */
export class CatchUp {
  private flight: Promise<Caught> | null = null;
  private next: Promise<Caught> | null = null;

  constructor(
    private readonly world: World,
    private readonly project: string,
    private readonly mirror: Mirror,
    private readonly clock: Clock,
  ) {}

  /** Fetches; what is asked for while an answer is on its way needs another one after it. */
  now(): Promise<Caught> {
    if (this.flight) {
      this.next ??= this.flight.then(() => {
        this.next = null;
        return this.now();
      });
      return this.next;
    }
    this.flight = this.fetch(this.mirror.epoch).finally(() => (this.flight = null));
    return this.flight;
  }

  private async fetch(epoch: string | null): Promise<Caught> {
    const path = `/api/projects/${encodeURIComponent(this.project)}?${this.world.viewer}`;
    const since = epoch === null ? '' : `&since=${this.mirror.version}&epoch=${encodeURIComponent(epoch)}`;
    const askedAt = this.world.now();
    const reply = await request(this.world, path + since);
    const feed = reply.status === 200 ? readFeed(reply.body) : null;
    if (feed) {
      this.clock.learn(askedAt, reply.date, feed.now);
      if (this.mirror.take(feed) !== 'gap') return 'caught';
      return epoch === null ? 'unavailable' : this.fetch(null);
    }
    if (reply.status === 0 || reply.status === 200) return 'unreachable';
    return [401, 403, 404, 410].includes(reply.status) ? problem(reply) : 'unavailable';
  }
}
