import { untrack } from 'svelte';
import type { Command } from '../../live/command';

/** What is being typed. */
export interface Draft<T> {
  value: T;
  /** It has left with this command: the place is free again, and refilled if the answer is no. */
  left(command: Command): void;
}

/**
 * What is being typed, kept on this device until it has left: a step that changes, a page that closes or a
 * refusal loses nothing.
 */
export function keptDraft<T>(name: string, empty: T): Draft<T> {
  const key = `pilot-draft/${name}`;
  let value = $state.raw<T>(read(key) ?? empty);

  const set = (next: T) => {
    value = next;
    write(key, next === empty ? null : next);
  };

  return {
    get value() {
      return value;
    },
    set value(next) {
      set(next);
    },
    left(command) {
      const sent = value;
      set(empty);
      onRefusal(command, () => {
        if (value === empty) set(sent);
      });
    },
  };
}

// The answer may come when the form is no longer on the screen.
function onRefusal(command: Command, then: () => void): void {
  const stop = $effect.root(() => {
    $effect(() => {
      const { name } = command.state;
      if (!command.settled) return;
      if (name === 'refused' || name === 'failed') untrack(then);
      queueMicrotask(() => stop());
    });
  });
}

function read<T>(key: string): T | null {
  try {
    const text = localStorage.getItem(key);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

// A full or closed storage keeps nothing; what is typed stays on the screen all the same.
function write(key: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    return;
  }
}
