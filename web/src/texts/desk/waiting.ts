import type { TextUpdate } from '../protocol';

/** Others' changes that wait while somebody writes: see `Desk`. */
export class Waiting {
  #updates: TextUpdate[] = [];

  get isEmpty(): boolean {
    return this.#updates.length === 0;
  }

  hold(update: TextUpdate): void {
    this.#updates.push(update);
  }

  /** All that waits, in order; nothing does afterwards. */
  take(): TextUpdate[] {
    const updates = this.#updates;
    this.#updates = [];
    return updates;
  }

  /** How many changes of the others wait, and how many of one's own are known to be kept. */
  count(session: string, version: number): { others: number; mine: number } {
    const seen = new Set<number>();
    let mine = 0;
    for (const { from, entries } of this.#updates)
      for (const [place, entry] of entries.entries()) {
        if (from + place < version || seen.has(from + place)) continue;
        seen.add(from + place);
        if (entry.session === session) mine++;
      }
    return { others: seen.size - mine, mine };
  }
}
