import { cell } from '../live/cell.svelte';
import { doors, type Me } from './doors';

/** `asking` at first; `unreachable` when nobody answered; `null` when nobody is signed in. */
export const me = cell<Me | 'asking' | 'unreachable' | null>('asking');

/** Asks the server who we are. */
export async function refreshMe(): Promise<void> {
  const answer = await doors.me();
  if (answer.ok) me.value = answer.body;
  else if (answer.problem.status === 401) me.value = null;
  else if (me.value === 'asking' || me.value === null) me.value = 'unreachable';
}

export async function signOut(): Promise<void> {
  await doors.signOut();
  await refreshMe();
}
