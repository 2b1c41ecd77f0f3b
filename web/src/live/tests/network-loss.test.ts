import { describe, expect, it } from 'vitest';
import { settle } from './fake-world';
import { opened } from './opened';

type Page = Awaited<ReturnType<typeof opened>>;

const cut = async ({ world, server }: Page) => {
  server.up = world.webSockets = false;
  world.hub.hangUp();
  await settle();
};
const mend = ({ world, server }: Page) => (server.up = world.webSockets = true);

describe('losing the network', () => {
  it('says so after five seconds, with the moment it began', async () => {
    const page = await opened();
    const { status, world } = page;
    const since = world.time;
    await cut(page);
    expect(status()).toEqual({ name: 'offline', since, lasting: false });
    await world.pass(5_000);
    expect(status()).toEqual({ name: 'offline', since, lasting: true });
  });

  it('comes back at once when the browser says the network is there', async () => {
    const page = await opened();
    const { status, title, world, server } = page;
    await cut(page);
    await world.pass(120_000);
    server.change('1', 'meanwhile');
    mend(page);
    await world.signal('online');
    expect([status().name, title(), world.hubs.length]).toEqual(['live', 'meanwhile', 2]);
  });

  it('keeps trying for hours, about twice a minute, then comes back by itself', async () => {
    const page = await opened();
    const { status, world } = page;
    await cut(page);
    await world.pass(60_000);
    const before = world.asked.length;
    await world.pass(3 * 3_600_000);
    const perMinute = (world.asked.length - before) / 180;
    expect(perMinute).toBeGreaterThan(1);
    expect(perMinute).toBeLessThan(2.1);
    mend(page);
    await world.pass(40_000);
    expect(status().name).toBe('live');
  });

  it('takes the hub again and sends what waits as soon as the server answers by itself', async () => {
    const page = await opened();
    const { outbox, world, status } = page;
    // Fetches, hub and outbox each wait their own time: whichever finds the server first wakes the others.
    let drawn = 0;
    world.random = () => (drawn += 0.37) % 1;
    for (let evening = 0; evening < 20; evening++) {
      await cut(page);
      const command = outbox.send('castVote', evening, { thing: 'ballot/1' });
      await world.pass(600_000);
      mend(page);
      while (command.state.name === 'kept' && status().name === 'offline') await world.pass(100);
      await settle();
      expect([status().name, command.state.name]).toEqual(['live', 'received']);
    }
  });

  it('rests while the page is hidden and catches up when it is seen again', async () => {
    const page = await opened();
    const { title, status, world, server } = page;
    world.visible = false;
    await cut(page);
    const before = world.asked.length;
    await world.pass(3_600_000);
    expect(world.asked.length).toBe(before);
    server.change('1', 'meanwhile');
    mend(page);
    world.visible = true;
    await world.signal('visible');
    expect([title(), status().name]).toEqual(['meanwhile', 'live']);
  });

  it('drops a hub that seems open when nothing else answers any more', async () => {
    const { status, world, server } = await opened();
    server.up = world.webSockets = false;
    await world.signal('offline');
    expect([status().name, world.hub.closed]).toEqual(['offline', true]);
  });

  it('does not call without end a hub that hangs up at once', async () => {
    const { world } = await opened();
    for (let second = 0; second < 60; second++) {
      if (!world.hub.closed) world.hub.hangUp();
      await world.pass(1_000);
    }
    expect(world.hubs.length).toBeLessThan(9);
  });
});
