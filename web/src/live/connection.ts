import { CatchUp, type Caught } from './catch-up';
import { cell } from './cell.svelte';
import type { Clock } from './clock';
import { readFeed } from './feed';
import { HubLink } from './hub-link';
import type { Mirror } from './mirror';
import type { Problem } from './request';
import { Retry } from './retry';
import type { World } from './world';

/**
 * How the page hears of the project: by the hub (`live`), by asking every few seconds (`polling`), not at all since
 * a moment of the device's clock (`offline`; `lasting` once it is worth telling), or never again unless asked (`closed`).
 */
export type Status =
  | { readonly name: 'connecting' | 'live' | 'polling' }
  | { readonly name: 'offline'; readonly since: number; readonly lasting: boolean }
  | { readonly name: 'closed'; readonly problem: Problem };

const pollEvery = 5_000;
const pollJitter = 2_000;
const pushExpected = 1_000;
const worthTelling = 5_000;

/** Keeps our copy of a project up to date while the page is visible, whatever the network does. */
export class Connection {
  readonly status = cell<Status>({ name: 'connecting' });
  private readonly catchUp: CatchUp;
  private readonly link: HubLink;
  private readonly retry: Retry;
  private readonly endings: (() => void)[];
  private last: Caught | null = null;
  private hubFailed = false;
  private ended = false;
  private stopTelling: () => void = () => undefined;

  constructor(
    private readonly world: World,
    project: string,
    private readonly mirror: Mirror,
    clock: Clock,
    /** The network is back after an absence. */
    private readonly back: () => void,
  ) {
    this.catchUp = new CatchUp(world, project, mirror, clock);
    this.retry = new Retry(world);
    this.link = new HubLink(world, {
      watch: (hub) => hub.watch(project, mirror.epoch, mirror.version),
      heard: (feed) => this.heard(feed),
      turned: (wasOpen) => this.turned(wasOpen),
    });
    const wake = () => this.wake();
    this.endings = [world.on('visible', wake), world.on('online', wake), world.on('offline', wake)];
    void this.fetch();
  }

  /** A command was answered: its effects come by the hub, or are fetched. Offline, it is the first good news. */
  expect(version: number): void {
    if (this.status.value.name === 'offline') return this.wake();
    const behind = () => this.mirror.version < version;
    if (behind()) this.world.after(pushExpected, () => void (behind() && this.fetch()));
  }

  /** A command met no answer: are we cut off? */
  doubt(): void {
    if (this.status.value.name !== 'offline') void this.fetch();
  }

  /** Tries everything now; also the way to leave `closed`. */
  wake(): void {
    void this.fetch();
    this.link.wake();
  }

  close(): void {
    this.ended = true;
    for (const end of this.endings) end();
    this.link.stop();
    this.retry.stop();
    this.stopTelling();
  }

  private async fetch(): Promise<void> {
    if (this.ended) return;
    const last = await this.catchUp.now();
    if (this.ended) return;
    this.last = last;
    if (last === 'caught') this.caught();
    else if (last === 'unavailable') this.retry.failed(() => this.poll());
    else if (last === 'unreachable') {
      this.link.drop();
      this.retry.failed(() => this.poll());
    } else {
      this.retry.stop();
      this.link.stop();
    }
    this.tell();
  }

  private caught(): void {
    this.retry.succeeded();
    if (!this.link.open) this.retry.wait(pollEvery + pollJitter * this.world.random(), () => this.poll());
    void this.world.painted().then(() => this.ended || this.link.start());
  }

  // A hidden page costs nothing; becoming visible fetches.
  private poll(): void {
    if (this.world.isVisible()) void this.fetch();
  }

  private heard(answer: unknown): void {
    const feed = readFeed(answer);
    if (!feed || this.mirror.take(feed) === 'gap') void this.fetch();
  }

  private turned(wasOpen: boolean): void {
    if (this.ended) return;
    this.hubFailed = !this.link.open;
    if (this.link.open) {
      this.retry.succeeded();
      this.last = 'caught';
    } else if (wasOpen) {
      this.poll();
    }
    this.tell();
  }

  private tell(): void {
    const before = this.status.value;
    const now = this.current(before);
    if (now.name === before.name) return;
    this.stopTelling();
    this.status.value = now;
    if (before.name === 'offline') {
      this.link.wake();
      this.back();
    }
    if (now.name !== 'offline') return;
    this.stopTelling = this.world.after(worthTelling, () => (this.status.value = { ...now, lasting: true }));
  }

  private current(before: Status): Status {
    if (typeof this.last === 'object' && this.last) return { name: 'closed', problem: this.last };
    if (this.link.open) return { name: 'live' };
    if (this.last === 'caught') return { name: this.hubFailed ? 'polling' : 'connecting' };
    return before.name === 'offline' ? before : { name: 'offline', since: this.world.now(), lasting: false };
  }
}
