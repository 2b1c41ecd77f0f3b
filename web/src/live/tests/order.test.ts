import { describe, expect, it } from 'vitest';
import { settle } from './fake-world';
import { names, tab, vote } from './kept';

describe('several commands', () => {
  it('about one thing leave in order, and one that waits holds nothing else back', async () => {
    const { outbox, world, server } = tab();
    server.instead.push(() => 'nobody');
    const first = outbox.send('addIdea', 1, { thing: 'ideas' });
    const second = outbox.send('addIdea', 2, { thing: 'ideas' });
    const other = outbox.send('askToSpeak', 3, { thing: 'queue' });
    await settle();
    expect(names([first, second, other])).toEqual(['kept', 'kept', 'received']);
    await world.pass(1_000);
    expect(server.received.map(({ data }) => data)).toEqual([3, 1, 2]);
  });

  it('a ballot changed before it left replaces the one that waits', async () => {
    const { outbox, left, world, server } = tab();
    server.instead.push(() => 'nobody');
    const sent = outbox.send('castVote', 'a', vote);
    await settle();
    const waiting = outbox.send('castVote', 'b', vote);
    const last = outbox.send('castVote', 'c', vote);
    expect([waiting.state.name, left()]).toEqual(['replaced', 2]);
    await world.pass(1_000);
    expect(names([sent, waiting, last])).toEqual(['received', 'replaced', 'received']);
    expect(server.received.map(({ data }) => data)).toEqual(['a', 'c']);
  });

  it('a ballot that may already be in the box is followed, never replaced', async () => {
    const { outbox, world, server } = tab();
    server.instead.push(() => 'lost');
    const first = outbox.send('castVote', 'a', vote);
    await settle();
    const second = outbox.send('castVote', 'b', vote);
    await world.pass(1_000);
    expect(names([first, second])).toEqual(['received', 'received']);
    expect(server.received.map(({ data }) => data)).toEqual(['a', 'a', 'b']);
  });

  it('are bounded: beyond a hundred, the person is told', async () => {
    const { outbox, left, server } = tab();
    server.up = false;
    for (let n = 0; n < 100; n++) outbox.send('addIdea', n, { thing: 'ideas' });
    const more = outbox.send('addIdea', 100, { thing: 'ideas' });
    expect([more.state, left()]).toEqual([
      { name: 'failed', problem: { status: 0, code: 'outboxFull' } },
      100,
    ]);
  });
});
