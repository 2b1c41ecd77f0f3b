/// <reference lib="webworker" />
export {};

/*
 * Keeps the page of the shared tablet, so that it comes back without network. Nothing of a project passes here:
 * what is asked of the server's doors is left alone.
 */
declare const self: ServiceWorkerGlobalScope;
/** Written by the build: a name that changes with any file of the page, and these files. */
declare const VERSION: string;
declare const FILES: readonly string[];

const page = '/urne.html';
const kept = `urne-${VERSION}`;

self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== self.location.origin) return;
  if (event.request.mode === 'navigate') event.respondWith(find(page, event.request));
  else if (FILES.includes(pathname)) event.respondWith(find(pathname, event.request));
});

async function fill(): Promise<void> {
  const cache = await caches.open(kept);
  // The page is the only one whose name says nothing of its content.
  await cache.addAll(FILES.map((file) => new Request(file, { cache: file === page ? 'reload' : 'default' })));
  await self.skipWaiting();
}

async function takeOver(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith('urne-') && name !== kept) await caches.delete(name);
  await self.clients.claim();
}

async function find(path: string, request: Request): Promise<Response> {
  return (await caches.match(path, { cacheName: kept })) ?? fetch(request);
}
