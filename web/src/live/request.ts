import type { World } from './world';

/** Why the server will not do something, as it said it (RFC 9457). */
export interface Problem {
  readonly status: number;
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
}

/** An answer to a request; `status` is 0 when nobody answered. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly date: string | null;
  /** Milliseconds the server asks us to wait. */
  readonly retryAfter: number;
}

const patience = 20_000;
const longestWait = 120_000;
const nobody: Reply = { status: 0, body: null, date: null, retryAfter: 0 };

/** Asks once; never throws. A redirection is not ours: a public Wi-Fi sends people to its own page. */
export async function request(world: World, path: string, init: RequestInit = {}): Promise<Reply> {
  const given = new AbortController();
  const cancel = world.after(patience, () => given.abort());
  try {
    const response = await world.fetch(path, {
      cache: 'no-store',
      credentials: 'same-origin',
      redirect: 'error',
      signal: given.signal,
      ...init,
    });
    return {
      status: response.status,
      body: parse(await response.text()),
      date: response.headers.get('date'),
      retryAfter: Math.min(longestWait, Number(response.headers.get('retry-after')) * 1000 || 0),
    };
  } catch {
    return nobody;
  } finally {
    cancel();
  }
}

/** The problem a reply tells. */
export function problem({ status, body }: Reply): Problem {
  return typeof body === 'object' ? { ...body, status } : { status };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
