/** What is kept of a helper's code: enough to know it again, not to read it. */
export interface Seal {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly hash: Uint8Array<ArrayBuffer>;
}

/** The helper's code as this tablet keeps it, and the wrong ones that were tried since the last right one. */
export interface PinLock {
  readonly seal: Seal;
  readonly wrong: number;
  /** No code is looked at before; milliseconds since 1970 by the tablet's clock. */
  readonly until: number;
}

/** What OWASP asks of PBKDF2 with SHA-256: four digits are few, each try must cost. */
const iterations = 600_000;
const free = 3;
const longestWait = 300_000;

export const isPin = (text: string) => /^\d{4}$/.test(text);

/**
 * Browsers give this to safe addresses (https, or this machine) alone. Elsewhere the code stays in the memory of the
 * page and is never written.
 */
export const canSeal = () => typeof crypto !== 'undefined' && 'subtle' in crypto && Boolean(crypto.subtle);

export async function lockWith(pin: string): Promise<PinLock> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return { seal: { salt, hash: await derive(pin, salt) }, wrong: 0, until: 0 };
}

/** Tries a code: whether it opens, and the lock as it is then to be kept. */
export async function tryPin(
  lock: PinLock,
  pin: string,
  now: number,
): Promise<{ opens: boolean; lock: PinLock }> {
  if (now < lock.until) return { opens: false, lock };
  const hash = await derive(pin, lock.seal.salt);
  if (hash.every((byte, at) => byte === lock.seal.hash[at]))
    return { opens: true, lock: { ...lock, wrong: 0, until: 0 } };
  const wrong = lock.wrong + 1;
  return { opens: false, lock: { ...lock, wrong, until: now + waitAfter(wrong) } };
}

/** Milliseconds to wait after so many wrong codes: nothing at first, then twice as long each time. */
export function waitAfter(wrong: number): number {
  return wrong < free ? 0 : Math.min(longestWait, 5_000 * 2 ** (wrong - free));
}

async function derive(pin: string, salt: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const digits = new TextEncoder().encode(pin);
  if (!canSeal()) return digits;
  const key = await crypto.subtle.importKey('raw', digits, 'PBKDF2', false, ['deriveBits']);
  return new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, 256),
  );
}
