import type { ChangeDesc, ChangeSet } from '@codemirror/state';

/** So many versions back a place is still found. */
const mostSteps = 1_000;

/** Carries places from the server's text of one version to that of another, and to what is shown here. */
export class Places {
  #steps: { from: number; to: number; changes: ChangeDesc }[] = [];

  advanced(from: number, to: number, changes: ChangeSet): void {
    // The text of one version is the server's, whatever this editor had taken for it.
    if (from === to) return;
    this.#steps.push({ from, to, changes: changes.desc });
    if (this.#steps.length > 2 * mostSteps) this.#steps = this.#steps.slice(-mostSteps);
  }

  /** Where a place of some version is at another one, later; null when that cannot be told. */
  carry(at: number, version: number, now: number, side: -1 | 1): number | null {
    if (version === now) return at;
    let here = version;
    let place = at;
    for (const { from, to, changes } of this.#steps) {
      if (from < here) continue;
      if (from !== here || here === now || place > changes.length) break;
      [place, here] = [changes.mapPos(place, side), to];
    }
    return here === now ? place : null;
  }
}

/** From the server's text to the one that is shown, over what is pending. */
export const toShown = (pending: ChangeSet | null, at: number, side: -1 | 1) =>
  pending && at <= pending.length ? pending.mapPos(at, side) : at;

/** From the text that is shown to the server's. */
export const toServer = (pending: ChangeSet | null, at: number, side: -1 | 1) =>
  pending && at <= pending.newLength ? pending.invertedDesc.mapPos(at, side) : at;
