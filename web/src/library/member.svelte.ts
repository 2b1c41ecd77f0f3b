import type { LibraryMe } from '../contract';
import { ask, me } from './ask';

let asked = $state.raw<LibraryMe | null>(null);

/** Asks what we are in the library; again when somebody else signs in. */
$effect.root(() => {
  $effect(() => {
    if (me.value === 'asking') return;
    void ask<LibraryMe>('/library/me').then((answer) => (asked = answer.ok ? answer.body : null));
  });
});

/** What we are in the library: its territories are those that we relay. */
export const library = {
  /** Whether we know already. */
  get known() {
    return asked !== null;
  },
  get administers() {
    return asked?.administers ?? false;
  },
  get territories(): readonly string[] {
    return asked?.territories ?? [];
  },
  /** Whether a command may be asked, about no practice in particular. */
  may: (command: string) => asked?.may?.includes(command) ?? false,
};
