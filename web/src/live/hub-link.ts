import { Retry } from './retry';
import type { Hub, World } from './world';

/** A network that swallows WebSockets says nothing: so long to open, in milliseconds. */
const patience = 10_000;
/** Closed sooner than this, it counts as one more failure, lest a hub that hangs up at once be called for ever. */
const steady = 10_000;

/** What a hub link is for. */
export interface Listener<H = Hub, Said = unknown> {
  /** The hub is open: ask it to tell us. */
  watch(hub: H): Promise<void>;
  heard(said: Said): void;
  /** See `open`: it opened, closed after having been open (`wasOpen`), or could not be opened. */
  turned(wasOpen: boolean): void;
}

/** The part of the world that a hub link touches, whatever the hub is for. */
export interface HubWorld<H, Said> extends Pick<World, 'after' | 'random' | 'isVisible'> {
  /** See {@link World.openHub}. */
  openHub(heard: (said: Said) => void, closed: () => void): Promise<H>;
}

/** Keeps the hub open, for ever, while the page is visible. */
export class HubLink<H extends Pick<Hub, 'close'> = Hub, Said = unknown> {
  private readonly retry: Retry;
  private hub: H | null = null;
  /** Each attempt has its own: what comes from an earlier one is not heard. */
  private turn = 0;
  private opening = false;
  private wanted = false;

  constructor(
    private readonly world: HubWorld<H, Said>,
    private readonly listener: Listener<H, Said>,
  ) {
    this.retry = new Retry(world);
  }

  get open(): boolean {
    return this.hub !== null;
  }

  start(): void {
    if (this.wanted) return;
    this.wanted = true;
    this.wake();
  }

  /** Tries at once, if it is not open. */
  wake(): void {
    if (!this.wanted || this.hub || this.opening || !this.world.isVisible()) return;
    this.retry.stop();
    void this.connect();
  }

  /** The line is not to be trusted: take another. */
  drop(): void {
    if (this.hub) this.lost(this.turn);
  }

  stop(): void {
    this.wanted = false;
    this.retry.stop();
    this.lost(this.turn);
  }

  private async connect(): Promise<void> {
    this.opening = true;
    const turn = ++this.turn;
    const cancel = this.world.after(patience, () => this.lost(turn));
    let hub: H | null = null;
    try {
      hub = await this.world.openHub(
        (said) => {
          if (turn === this.turn) this.listener.heard(said);
        },
        () => this.lost(turn),
      );
      if (turn === this.turn) await this.listener.watch(hub);
    } catch {
      this.lost(turn);
    }
    cancel();
    if (turn !== this.turn) return hub?.close();
    this.opening = false;
    this.hub = hub;
    this.retry.wait(steady, () => this.retry.succeeded());
    this.listener.turned(false);
  }

  private lost(turn: number): void {
    if (turn !== this.turn) return;
    this.turn++;
    this.opening = false;
    const { hub } = this;
    this.hub = null;
    hub?.close();
    if (this.wanted) this.retry.failed(() => this.wake());
    this.listener.turned(hub !== null);
  }
}
