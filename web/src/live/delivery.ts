import type { Refusal } from '../contract';
import type { Clock } from './clock';
import type { CommandState, Entry } from './command';
import { problem, request } from './request';
import type { World } from './world';

/** What one sending came to. */
export type Delivery =
  /** An answer, and the version of the project in which it holds. */
  | { readonly answer: CommandState; readonly version?: number }
  /** None: to be sent again after at least so many milliseconds. `reached`: the server is there, but cannot answer now. */
  | { readonly again: number; readonly reached: boolean };

/** Sends a command once. The same id may be sent as often as needed: the server answers what it answered first. */
export async function deliver(
  world: World,
  clock: Clock,
  project: string,
  entry: Pick<Entry, 'id' | 'type' | 'data'>,
): Promise<Delivery> {
  const askedAt = world.now();
  const { id, type, data } = entry;
  const body = JSON.stringify({ id, type, data });
  const reply = await request(
    world,
    `/api/projects/${encodeURIComponent(project)}/commands?${world.viewer}`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      // Survives the page being closed at once after a tap; browsers refuse it above 64 KiB in all.
      keepalive: body.length < 16_000,
    },
  );
  if (reply.status === 200) {
    const { version, refusal } = (reply.body ?? {}) as { version?: number; refusal?: Refusal | null };
    if (typeof version !== 'number') return { again: 0, reached: false };
    clock.learn(askedAt, reply.date);
    return {
      version,
      answer: refusal ? { name: 'refused', refusal } : { name: 'received', at: clock.now() },
    };
  }
  const { status } = reply;
  const final = status >= 400 && status < 500 && ![408, 425, 429].includes(status);
  return final
    ? { answer: { name: 'failed', problem: problem(reply) } }
    : { again: reply.retryAfter, reached: status > 0 };
}
