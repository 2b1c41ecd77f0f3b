import { untrack } from 'svelte';

/** What a person is writing, kept on this device until it is sent or given up. */
export interface Draft<T> {
  value: T;
  /** It differs from what the server shows. */
  readonly touched: boolean;
  /** Sent or given up: shows again what the server shows. */
  forget(): void;
}

/**
 * Begins from what was kept under this name, or from what is given. While nothing is written it follows what is given.
 * To be called while a component is made.
 */
export function keepDraft<T>(
  name: () => string,
  given: () => T,
  storage: Storage | null = browserStorage(),
): Draft<T> {
  const key = `draft/${untrack(name)}`;
  let source = $state.raw(JSON.stringify(untrack(given)));
  let value = $state(read<T>(storage, key) ?? untrack(given));
  const text = $derived(JSON.stringify(value));

  $effect(() => {
    const next = JSON.stringify(given());
    untrack(() => {
      const follows = text === source;
      source = next;
      if (follows && text !== next) value = given();
    });
  });
  $effect(() => {
    if (text === source) storage?.removeItem(key);
    else write(storage, key, text);
  });

  return {
    get value() {
      return value;
    },
    set value(next) {
      value = next;
    },
    get touched() {
      return text !== source;
    },
    forget() {
      value = given();
      storage?.removeItem(key);
    },
  };
}

function read<T>(storage: Storage | null, key: string): T | null {
  try {
    return JSON.parse(storage?.getItem(key) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

// A full or forbidden storage must not stop the writing.
function write(storage: Storage | null, key: string, text: string): void {
  try {
    storage?.setItem(key, text);
  } catch {
    return;
  }
}

function browserStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
