import type { Signal, World } from './world';

/** Milliseconds after which a tab that holds a lock is taken to be asleep. */
const lockPatience = 5_000;

/** The real world, as a browser gives it. `viewer`: in which quality this page looks, see `World`. */
export function browserWorld(viewer: string): World {
  const storage = openStorage();
  return {
    viewer,
    fetch: (path, init) => fetch(path, init),
    // SignalR weighs more than the rest of the page: it comes after the first paint.
    openHub: async (heard, closed) => (await import('./hub')).openHub(viewer, heard, closed),
    painted: () => new Promise((then) => requestAnimationFrame(() => setTimeout(then))),
    isVisible: () => document.visibilityState === 'visible',
    on,
    now: () => Date.now(),
    after: (milliseconds, then) => {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
    random: () => Math.random(),
    newId,
    storage,
    onStored: (then) =>
      listen<StorageEvent>(window, 'storage', (event) => {
        if (event.key !== null) then(event.key, event.newValue);
      }),
    alone: (name, work) => (storage ? alone(name, work) : work()),
  };
}

function on(signal: Signal, then: () => void): () => void {
  if (signal !== 'visible') return listen(window, signal, then);
  return listen(document, 'visibilitychange', () => {
    if (document.visibilityState === 'visible') then();
  });
}

function listen<E extends Event>(target: EventTarget, name: string, then: (event: E) => void): () => void {
  target.addEventListener(name, then as EventListener);
  return () => target.removeEventListener(name, then as EventListener);
}

// Locks need HTTPS, which a laptop serving a room over plain Wi-Fi has not, and a tab put to sleep keeps its own.
// The work is then done all the same: what two tabs send under one id counts once.
async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (!('locks' in navigator)) return work();
  const given = new AbortController();
  const timer = setTimeout(() => given.abort(), lockPatience);
  let begun: Promise<T> | null = null;
  const begin = () => {
    clearTimeout(timer);
    begun = work();
    return begun;
  };
  await navigator.locks.request(name, { signal: given.signal }, begin).catch(() => undefined);
  return begun ?? work();
}

// `crypto.randomUUID` needs HTTPS too.
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes.set([((bytes[6] ?? 0) & 0x0f) | 0x40], 6);
  bytes.set([((bytes[8] ?? 0) & 0x3f) | 0x80], 8);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function openStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
