import { untrack } from 'svelte';
import { ask, sentenceOf } from './ask';

/** Something read from the server, which follows its address. */
export interface Looked<T> {
  /** What was read; what was there before stays until the new comes. */
  readonly value: T | undefined;
  /** Why it does not come, in a sentence; empty while all is well. */
  readonly trouble: string;
  /** There is no such thing, or not for us. */
  readonly missing: boolean;
  /** Asks again. */
  again(): Promise<void>;
}

/** Reads from an address, and again when the address changes. To be called while a component is made. */
export function look<T>(address: () => string): Looked<T> {
  let value = $state.raw<T>();
  let trouble = $state('');
  let missing = $state(false);
  let latest = 0;

  async function read(path: string): Promise<void> {
    const turn = ++latest;
    const answer = await ask<T>(path);
    // An answer that comes after the next question is not shown.
    if (turn !== latest) return;
    missing = !answer.ok && [403, 404].includes(answer.problem.status);
    trouble = answer.ok ? '' : sentenceOf(answer.problem);
    if (answer.ok) value = answer.body;
    else if (missing) value = undefined;
  }

  $effect(() => {
    const path = address();
    untrack(() => void read(path));
  });

  return {
    get value() {
      return value;
    },
    get trouble() {
      return trouble;
    },
    get missing() {
      return missing;
    },
    again: () => read(untrack(address)),
  };
}
