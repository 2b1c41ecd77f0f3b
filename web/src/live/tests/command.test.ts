import { describe, expect, it } from 'vitest';
import { json, settle } from './fake-world';
import { tab, vote } from './kept';

describe('a command', () => {
  it('is kept, leaves, is received, and no longer lies on the phone', async () => {
    const { outbox, heard, left, world, server, written } = tab();
    const seen: string[] = [];
    world.server = (...asked) => {
      seen.push(command.state.name);
      return server.serve(...asked);
    };
    const command = outbox.send('castVote', { choice: 'secret' }, vote);
    expect([command.state.name, command.durable, written().includes('secret')]).toEqual(['kept', true, true]);
    await settle();
    expect(seen).toEqual(['sending']);
    expect(command.state).toEqual({ name: 'received', at: world.time });
    expect([heard, left(), written().includes('secret')]).toEqual([[1], 0, false]);
  });

  it('is sent again with the same id when its answer is lost, and counts once', async () => {
    const { outbox, heard, world, server } = tab();
    server.instead.push(() => 'lost');
    const command = outbox.send('castVote', 'yes', vote);
    await settle();
    expect([command.state.name, heard]).toEqual(['kept', ['nobody']]);
    await world.pass(1_000);
    expect([command.state.name, server.received.length, server.count]).toEqual(['received', 2, 1]);
  });

  it('stops on a refusal, which stays until the person has seen it', async () => {
    const { outbox, left, world, server, written } = tab();
    server.instead.push(() => json(200, { version: 4, refusal: 'ballotClosed' }));
    const command = outbox.send('castVote', 'yes', vote);
    await world.pass(60_000);
    expect(command.state).toEqual({ name: 'refused', refusal: 'ballotClosed' });
    expect([world.asked.length, left()]).toEqual([1, 1]);
    outbox.dismiss(command);
    expect([left(), written()]).toEqual([0, '']);
  });

  it.each([400, 401, 403, 404, 409, 413, 422])(
    'stops on a %i, with its problem and the text typed',
    async (status) => {
      const { outbox, world, server } = tab();
      server.instead.push(() => json(status, { title: 'No', detail: 'Because', code: 'no' }));
      const command = outbox.send('addIdea', 'un jardin', { thing: 'ideas' });
      await world.pass(60_000);
      expect(command.state).toEqual({
        name: 'failed',
        problem: { status, title: 'No', detail: 'Because', code: 'no' },
      });
      expect([world.asked.length, tab(world).outbox.commands.value[0]?.entry.data]).toEqual([1, 'un jardin']);
    },
  );

  it('waits as long as a full server asks, even if the network comes back meanwhile', async () => {
    const { outbox, world, server } = tab();
    server.instead.push(() => json(503, {}, { 'retry-after': '20' }));
    const command = outbox.send('castVote', 'yes', vote);
    await world.pass(10_000);
    await world.signal('online');
    expect([command.state.name, world.asked.length]).toEqual(['kept', 1]);
    await world.pass(15_000);
    expect([command.state.name, world.asked.length]).toEqual(['received', 2]);
  });

  it.each([429, 500, 502])('is sent again after a %i', async (status) => {
    const { outbox, world, server } = tab();
    server.instead.push(() => new Response('busy', { status }));
    const command = outbox.send('castVote', 'yes', vote);
    await world.pass(1_000);
    expect(command.state.name).toBe('received');
  });

  it('is not taken for received by a public Wi-Fi that answers to everything', async () => {
    const { outbox, server } = tab();
    server.instead.push(() => new Response('<h1>Bienvenue</h1>', { status: 200 }));
    const command = outbox.send('castVote', 'yes', vote);
    await settle();
    expect(command.state.name).toBe('kept');
  });

  it('waits for hours without a network and leaves at once when it is back', async () => {
    const { outbox, world, server } = tab();
    server.up = false;
    const command = outbox.send('castVote', 'yes', vote);
    await world.pass(5 * 3_600_000);
    expect(world.asked.length).toBeLessThan(5 * 121);
    server.up = true;
    await world.signal('online');
    expect([command.state.name, server.count]).toEqual(['received', 1]);
  });
});
