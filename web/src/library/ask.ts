import { browserWorld } from '../live/browser';
import { cell } from '../live/cell.svelte';
import { problem, request, type Problem } from '../live/request';
import type { LibraryCommands, Refusal } from '../contract';
import { libraryWords as words } from '../words/library';

const world = browserWorld('as=team');

export const newId = () => world.newId();

/** What the server answered: the thing asked for, or why not (`status` is 0 when nobody answered). */
export type Reply<T> =
  { readonly ok: true; readonly body: T } | { readonly ok: false; readonly problem: Problem };

/** Asks the server; never throws. */
export async function ask<T>(path: string, body?: unknown): Promise<Reply<T>> {
  const init =
    body === undefined
      ? {}
      : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const reply = await request(world, `/api${path}`, init);
  return reply.status >= 200 && reply.status < 300
    ? { ok: true, body: reply.body as T }
    : { ok: false, problem: problem(reply) };
}

/** The sentence of a problem, as the server said it, or ours when nobody answered. */
export function sentenceOf({ status, detail, title }: Problem): string {
  if (status === 0) return words.unreachable;
  return [title, detail].filter(Boolean).join(' ') || words.failed;
}

/** Who is signed in; `asking` at first, `null` when nobody is. */
export const me = cell<{ readonly name: string } | 'asking' | null>('asking');

export async function refreshMe(): Promise<void> {
  const answer = await ask<{ name: string }>('/team/me');
  me.value = answer.ok ? answer.body : null;
}

/** What became of something asked of the library: the sentence of a "no", empty when it is done. */
export interface Sent {
  readonly said: string;
  /** It seems to speak of somebody: its author may say that it does not. */
  readonly held: boolean;
}

// What got no answer is asked again under the same id: the server may have done it.
const unanswered = new Map<string, string>();

/** Asks something of the library; a refusal is an answer. */
export async function send<T extends keyof LibraryCommands>(
  type: T,
  data: LibraryCommands[T],
): Promise<Sent> {
  const text = JSON.stringify([type, data]);
  const id = unanswered.get(text) ?? newId();
  unanswered.set(text, id);
  const answer = await ask<{ refusal?: Refusal | null }>('/library/commands', { id, type, data });
  if (answer.ok || answer.problem.status) unanswered.delete(text);
  if (!answer.ok) return { said: sentenceOf(answer.problem), held: false };
  const { refusal } = answer.body;
  if (!refusal) return { said: '', held: false };
  const { refusals } = await import('../words/refusals');
  return { said: refusals[refusal], held: refusal === 'namesSomebody' };
}
