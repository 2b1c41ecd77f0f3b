import type { World } from '../../live/world';

/** What is to be done a little later, by name. */
export class Timers {
  readonly #running = new Map<string, () => void>();

  constructor(private readonly world: Pick<World, 'after'>) {}

  has(name: string): boolean {
    return this.#running.has(name);
  }

  /** Once, so many milliseconds later, however often it is asked meanwhile. */
  soon(name: string, milliseconds: number, then: () => void): void {
    if (this.#running.has(name)) return;
    const cancel = this.world.after(milliseconds, () => {
      this.#running.delete(name);
      then();
    });
    this.#running.set(name, cancel);
  }

  /** So much later than now, whatever was asked before. */
  again(name: string, milliseconds: number, then: () => void): void {
    this.#running.get(name)?.();
    this.#running.delete(name);
    this.soon(name, milliseconds, then);
  }

  stop(): void {
    for (const cancel of this.#running.values()) cancel();
    this.#running.clear();
  }
}
