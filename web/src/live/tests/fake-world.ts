import type { Hub, Signal, World } from '../world';
import { FakePhone } from './fake-phone';

interface Timer {
  readonly at: number;
  readonly then: () => void;
}

/** What a request finds: an answer, or nobody. */
export type Server = (path: string, init: RequestInit) => Response | 'nobody' | Promise<Response | 'nobody'>;

/** A page in a world where time passes when the test says so. */
export class FakeWorld implements World {
  readonly viewer = 'as=seat';
  time = Date.parse('2026-03-02T18:00:00Z');
  visible = true;
  webSockets = true;
  server: Server = () => 'nobody';
  readonly asked: string[] = [];
  readonly hubs: FakeHub[] = [];
  onStored: World['onStored'];
  private readonly timers = new Set<Timer>();
  private readonly listeners = new Map<Signal, Set<() => void>>();
  private ids = 0;

  constructor(
    readonly phone: FakePhone | null = new FakePhone(),
    private readonly tab = 'tab',
  ) {
    this.onStored = (then) => phone?.listen(this.tab, then) ?? (() => undefined);
  }

  get storage(): Storage | null {
    return this.phone?.storageOf(this.tab) ?? null;
  }

  async fetch(path: string, init: RequestInit): Promise<Response> {
    this.asked.push(`${init.method ?? 'GET'} ${path}`);
    const answer = await this.server(path, init);
    if (answer === 'nobody') throw new TypeError('Failed to fetch');
    return answer;
  }

  async openHub(heard: (feed: unknown) => void, closed: () => void): Promise<Hub> {
    if (!this.webSockets) throw new Error('no WebSocket');
    const hub = new FakeHub(heard, closed);
    this.hubs.push(hub);
    return hub;
  }

  get hub(): FakeHub {
    const hub = this.hubs.at(-1);
    if (!hub) throw new Error('no hub was opened');
    return hub;
  }

  painted = () => Promise.resolve();
  isVisible = () => this.visible;
  now = () => this.time;
  random = () => 0.5;
  newId = () => `${this.tab}-${++this.ids}`;
  alone = <T>(name: string, work: () => Promise<T>) => this.phone?.alone(name, work) ?? work();

  on(signal: Signal, then: () => void): () => void {
    const set = this.listeners.get(signal) ?? new Set();
    this.listeners.set(signal, set.add(then));
    return () => set.delete(then);
  }

  after(milliseconds: number, then: () => void): () => void {
    const timer = { at: this.time + milliseconds, then };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  }

  async signal(signal: Signal): Promise<void> {
    for (const then of this.listeners.get(signal) ?? []) then();
    await settle();
  }

  /** Lets time pass, with all that falls due in it. */
  async pass(milliseconds: number): Promise<void> {
    await settle();
    const until = this.time + milliseconds;
    for (let timer = this.due(until); timer; timer = this.due(until)) {
      this.timers.delete(timer);
      this.time = Math.max(this.time, timer.at);
      timer.then();
      await settle();
    }
    this.time = until;
  }

  private due(until: number): Timer | undefined {
    return [...this.timers].filter(({ at }) => at <= until).sort((one, other) => one.at - other.at)[0];
  }
}

/** The server's end of an open hub. */
export class FakeHub implements Hub {
  readonly watched: unknown[][] = [];
  closed = false;

  constructor(
    readonly push: (feed: unknown) => void,
    readonly hangUp: () => void,
  ) {}

  async watch(...where: unknown[]): Promise<void> {
    this.watched.push(where);
  }

  close(): void {
    this.closed = true;
  }
}

/** Lets everything that is ready to happen, happen. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 60; turn++) await Promise.resolve();
}

/** An answer in JSON. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers });
}
