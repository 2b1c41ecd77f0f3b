import type { World } from './world';

const steps = [0, 1_000, 2_000, 5_000, 10_000, 30_000];

/** Milliseconds to wait after so many failures in a row. The part left to chance keeps a whole room from coming back at once. */
export function backOff(failures: number, random: number): number {
  const step = steps[Math.min(failures, steps.length) - 1] ?? 0;
  return step + random * Math.max(300, step / 3);
}

/** Waits longer after each failure, one wait at a time; good news ends the wait. */
export class Retry {
  private failures = 0;
  private cancel: (() => void) | null = null;
  private due: (() => void) | null = null;
  private patient = false;

  constructor(private readonly world: Pick<World, 'after' | 'random'>) {}

  /** After a failure. `atLeast` milliseconds are what the server asked for, and then good news does not shorten them. */
  failed(then: () => void, atLeast = 0): void {
    this.failures++;
    const random = this.world.random();
    this.wait(Math.max(atLeast * (1 + random / 3), backOff(this.failures, random)), then);
    this.patient = atLeast > 0;
  }

  wait(milliseconds: number, then: () => void): void {
    this.stop();
    this.due = then;
    this.cancel = this.world.after(milliseconds, () => this.end());
  }

  succeeded(): void {
    this.failures = 0;
    this.stop();
  }

  get waiting(): boolean {
    return this.due !== null;
  }

  /** Ends the wait now, if there is one. */
  wake(): void {
    if (!this.patient) this.end();
  }

  stop(): void {
    this.cancel?.();
    this.cancel = this.due = null;
    this.patient = false;
  }

  private end(): void {
    const then = this.due;
    this.stop();
    then?.();
  }
}
