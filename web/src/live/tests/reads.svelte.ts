import { flushSync } from 'svelte';
export { flushSync };
export { Store } from '../store';

/** Reads as a component would, and remembers each value it would have shown. */
export function watchReads<T>(read: () => T): { readonly seen: T[] } {
  const seen: T[] = [];
  $effect.root(() => {
    $effect(() => {
      seen.push(read());
    });
  });
  flushSync();
  return { seen };
}
