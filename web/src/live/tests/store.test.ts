import { describe, expect, it } from 'vitest';
import { builtForPages } from './built-for-pages';
import type * as Reads from './reads.svelte';

interface Shown {
  ballots: Record<string, { title: string }>;
  own: Record<string, unknown>;
}

const ballot = (key: string, title: string) => ({ room: 'ballots', key, value: { title } });

const code = await builtForPages('src/live/tests/reads.svelte.ts');
const address = `data:text/javascript,${encodeURIComponent(code)}`;
const { Store, watchReads, flushSync } = (await import(/* @vite-ignore */ address)) as typeof Reads;

describe('the store', () => {
  it('shows one changed item without touching the others nor the list', () => {
    const store = new Store<Shown>();
    store.apply(Array.from({ length: 500 }, (_, n) => ballot(`${n}`, 'before')));
    const seven = watchReads(() => store.item('ballots', '7')?.title);
    const eight = watchReads(() => store.item('ballots', '8')?.title);
    const list = watchReads(() => store.keys('ballots').length);
    store.apply([ballot('7', 'after')]);
    flushSync();
    expect([seven.seen, eight.seen, list.seen]).toEqual([['before', 'after'], ['before'], [500]]);
  });

  it('shows an item, a room and a list that did not exist when they were first read', () => {
    const store = new Store<Shown>();
    const item = watchReads(() => store.item('ballots', '1')?.title);
    const list = watchReads(() => store.keys('ballots').length);
    store.apply([ballot('1', 'new')]);
    flushSync();
    store.apply([{ room: 'ballots', key: '1', value: null }]);
    flushSync();
    expect([item.seen, list.seen]).toEqual([
      [undefined, 'new', undefined],
      [0, 1, 0],
    ]);
  });

  it('replaces everything by a snapshot, and shows again only what differs', () => {
    const store = new Store<Shown>();
    store.apply([ballot('1', 'same'), ballot('2', 'gone'), { room: 'own', key: 'vote', value: 3 }]);
    const same = watchReads(() => store.item('ballots', '1'));
    store.replace([ballot('1', 'same'), ballot('3', 'new')]);
    flushSync();
    expect(same.seen).toHaveLength(1);
    expect([...store.keys('ballots'), ...store.keys('own')]).toEqual(['1', '3']);
  });
});
