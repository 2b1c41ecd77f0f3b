import { describe, expect, it } from 'vitest';
import { FakePhone } from './fake-phone';
import { FakeWorld, json, settle } from './fake-world';
import { names, tab, vote } from './kept';

describe('the phone', () => {
  it('keeps what waits when the page is closed, and sends it with the same ids, in order', async () => {
    const { world, server, ...before } = tab();
    server.up = false;
    before.outbox.send('addIdea', 'one', { thing: 'ideas' });
    before.outbox.send('addIdea', 'two', { thing: 'ideas' });
    await settle();
    before.outbox.close();
    server.up = true;
    const after = new FakeWorld(world.phone, 'later');
    const { outbox } = tab(after, server);
    expect(names(outbox.commands.value)).toEqual(['kept', 'kept']);
    await settle();
    expect(server.received.map(({ id, data }) => [id, data])).toEqual([
      ['tab-1', 'one'],
      ['tab-2', 'two'],
    ]);
  });

  it('says when it is full or keeps nothing, and sends all the same', async () => {
    for (const phone of [Object.assign(new FakePhone(), { full: true }), null]) {
      const { outbox } = tab(new FakeWorld(phone));
      const command = outbox.send('castVote', 'yes', vote);
      expect(command.durable).toBe(false);
      await settle();
      expect(command.state.name).toBe('received');
    }
  });

  it('forgets how old commands ended once every tab has seen it', async () => {
    const { world, outbox } = tab();
    outbox.send('castVote', 'yes', vote);
    await settle();
    expect(world.phone?.kept.size).toBe(1);
    const tomorrow = new FakeWorld(world.phone, 'later');
    tomorrow.time += 86_400_000;
    tab(tomorrow);
    expect(world.phone?.kept.size).toBe(0);
  });

  it('with two tabs sends once, and both see the end', async () => {
    const { world, server, ...first } = tab();
    server.up = false;
    const mine = first.outbox.send('castVote', 'yes', vote);
    await settle();
    const other = new FakeWorld(world.phone, 'other');
    const { outbox } = tab(other, server);
    const [same] = outbox.commands.value;
    await settle();
    server.up = true;
    await Promise.all([world.signal('online'), other.signal('online')]);
    expect(server.received.length).toBe(1);
    expect([mine.state.name, same?.state.name, outbox.commands.value.length]).toEqual([
      'received',
      'received',
      0,
    ]);
  });

  it('tells a tab that heard nothing how the other ended, when its turn to send comes', async () => {
    const { world, server } = tab();
    server.up = false;
    const deaf = new FakeWorld(world.phone, 'deaf');
    deaf.onStored = () => () => undefined;
    const { outbox } = tab(deaf, server);
    const command = outbox.send('castVote', 'yes', vote);
    await settle();
    server.up = true;
    await world.signal('online');
    await deaf.signal('online');
    expect([command.state.name, server.received.length, outbox.commands.value.length]).toEqual([
      'received',
      1,
      0,
    ]);
  });

  it('does not replace a ballot that another tab has begun to send', async () => {
    const { world, server, outbox } = tab();
    server.instead.push(() => json(503, {}, { 'retry-after': '60' }));
    outbox.send('askToSpeak', 0, { thing: 'ballot/1' });
    await settle();
    const first = outbox.send('castVote', 'a', vote);
    const stored = JSON.parse(world.phone?.kept.get(`outbox/quartier/seat/${first.id}`) ?? '{}') as object;
    world.phone?.kept.set(`outbox/quartier/seat/${first.id}`, JSON.stringify({ ...stored, tried: true }));
    outbox.send('castVote', 'b', vote);
    await world.pass(90_000);
    expect(server.received.map(({ data }) => data)).toEqual([0, 'a', 'b']);
  });

  it('does not mix what two seats keep', async () => {
    const { world, server, outbox } = tab();
    server.up = false;
    outbox.send('castVote', 'yes', vote);
    expect(tab(world, server, 'neighbour').left()).toBe(0);
  });
});
