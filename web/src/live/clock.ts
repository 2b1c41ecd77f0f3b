import { cell } from './cell.svelte';
import type { World } from './world';

/**
 * The server's time on a phone whose own clock may be wrong. Each answer bounds the offset: the server wrote
 * its time after we asked and before we heard. Bounds narrow each other; when they no longer agree, the phone's
 * clock was set or has drifted, and the newest wins.
 */
export class Clock {
  /** Milliseconds to add to the phone's time. */
  readonly offset = cell(0);
  private low = -Infinity;
  private high = Infinity;

  constructor(private readonly world: Pick<World, 'now'>) {}

  /** The server's time now, in milliseconds since 1970. */
  now(): number {
    return this.world.now() + this.offset.value;
  }

  /** Learns from an answer asked at `askedAt` and heard now; `date` is exact to the second, `now` to the millisecond. */
  learn(askedAt: number, date: string | null, now?: string): void {
    const at = Date.parse(now ?? date ?? '');
    const heardAt = this.world.now();
    if (Number.isNaN(at) || heardAt < askedAt) return;
    const low = at - heardAt;
    const high = at + (now ? 1 : 1000) - askedAt;
    const agree = low <= this.high && high >= this.low;
    this.low = agree ? Math.max(low, this.low) : low;
    this.high = agree ? Math.min(high, this.high) : high;
    this.offset.value = Math.round((this.low + this.high) / 2);
  }
}
