/** Whether this page comes back without network: not yet, yes, or not at such an address (it takes https). */
export type Offline = 'coming' | 'ready' | 'insecure' | 'failed';

let state = $state.raw<Offline>('coming');

export const offline = {
  get state() {
    return state;
  },
};

/** Has the worker keep the page; `renewed` is called when a newer version of the page has been kept. */
export async function keepPage(renewed: () => void): Promise<void> {
  if (!('serviceWorker' in navigator)) {
    state = window.isSecureContext ? 'failed' : 'insecure';
    return;
  }
  const had = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (had) renewed();
  });
  try {
    await navigator.serviceWorker.register('/urne-worker.js', { scope: '/urne/' });
    await navigator.serviceWorker.ready;
    state = 'ready';
  } catch {
    // Without network the worker that is there already goes on.
    if (state === 'coming') state = had ? 'ready' : 'failed';
  }
}
