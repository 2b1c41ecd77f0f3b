import type { Command } from './command';
import { Retry } from './retry';
import type { World } from './world';

/** What a lane carries. */
export interface Load {
  /** The first command that still has to be answered. */
  first(): Command | undefined;
  /** Sends once; `null` when this command needs no more, else the least wait in milliseconds before the next time. */
  attempt(command: Command): Promise<number | null>;
}

/** Sends what concerns one thing, one command after the other, each until it is answered. */
export class Lane {
  private readonly retry: Retry;
  private busy = false;
  private ended = false;

  constructor(
    private readonly world: World,
    /** Tabs that send for the same thing take turns under this name. */
    private readonly name: string,
    private readonly load: Load,
  ) {
    this.retry = new Retry(world);
  }

  /** Sends now, unless a sending is under way or the server asked for patience. */
  start(): void {
    if (this.retry.waiting) this.retry.wake();
    else void this.advance();
  }

  stop(): void {
    this.ended = true;
    this.retry.stop();
  }

  private async advance(): Promise<void> {
    const command = this.load.first();
    if (this.busy || this.ended || !command) return;
    this.busy = true;
    const again = await this.world.alone(this.name, () => this.load.attempt(command));
    this.busy = false;
    if (again === null) {
      this.retry.succeeded();
      void this.advance();
    } else if (!this.ended) {
      this.retry.failed(() => void this.advance(), again);
    }
  }
}
