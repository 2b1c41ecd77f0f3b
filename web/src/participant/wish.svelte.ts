import type { Commands } from '../contract';
import type { Command } from '../live/command';
import { about as aboutOf, ask, type Here } from './here';

/** What a person asked for, shown at once and until the server shows its own answer. */
export interface Wish<T> {
  /** `undefined` when nothing of theirs is on its way. */
  readonly value: T | undefined;
  /** Kept on the phone or on its way. */
  readonly pending: boolean;
  make(data: T): void;
}

/**
 * One wish at a time about one thing. `shown` is what the server shows of it: between an answer and the change
 * that follows it, the wish stays, so that nothing flickers under a finger. It is found again after a reload.
 */
export function wish<T extends keyof Commands>(
  here: Here,
  type: T,
  thing: () => string,
  shown: () => unknown,
): Wish<Commands[T]> {
  let last = $state.raw<{ command: Command; base: unknown } | null>(null);
  const waiting = $derived(
    here.live.outbox.commands.value.filter(
      ({ entry, settled }) => !settled && entry.type === type && entry.thing === thing(),
    ),
  );
  const value = $derived.by(() => {
    const newest = waiting[waiting.length - 1] ?? justReceived();
    return newest && (newest.entry.data as Commands[T]);
  });

  function justReceived(): Command | undefined {
    return last?.command.state.name === 'received' && last.base === shown() ? last.command : undefined;
  }

  return {
    get value() {
      return value;
    },
    get pending() {
      return waiting.length > 0;
    },
    make(data) {
      const base = shown();
      last = { base, command: ask(here, type, data, aboutOf(thing(), type)) };
    },
  };
}
