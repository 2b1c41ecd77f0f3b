/** An open line to the server's hub. */
export interface Hub {
  /** Asks to be told of a project from where we stand; rejects when the server does not let us watch. */
  watch(project: string, epoch: string | null, version: number): Promise<void>;
  close(): void;
}

/** What the page learns from around it. */
export type Signal = 'visible' | 'online' | 'offline';

/** Everything outside this program that the live client touches; tests give another one. */
export interface World {
  /** In which quality the page looks, since one browser may hold several: `as=seat`, `as=team` or `as=screen&token=…`. */
  readonly viewer: string;
  fetch(path: string, init: RequestInit): Promise<Response>;
  /** Opens the hub; rejects when no WebSocket can be had. `closed` comes at most once, after it opened. */
  openHub(heard: (feed: unknown) => void, closed: () => void): Promise<Hub>;
  /** Resolves once the page has been painted. */
  painted(): Promise<void>;
  isVisible(): boolean;
  on(signal: Signal, then: () => void): () => void;
  /** Milliseconds since 1970 by the device's clock, right or wrong. */
  now(): number;
  after(milliseconds: number, then: () => void): () => void;
  /** From 0 to 1. */
  random(): number;
  newId(): string;
  /** `null` when the browser forbids it. */
  readonly storage: Storage | null;
  /** Hears what other tabs write. */
  onStored(then: (key: string, text: string | null) => void): () => void;
  /** Does the work while no other tab does work of the same name, where the browser can promise it. */
  alone<T>(name: string, work: () => Promise<T>): Promise<T>;
}
