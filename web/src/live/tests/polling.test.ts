import { describe, expect, it } from 'vitest';
import { json, settle } from './fake-world';
import { opened } from './opened';

describe('when WebSockets cannot be had', () => {
  it('asks every five seconds or so, and goes back to the hub once it can', async () => {
    const { title, status, world, server } = await opened((world) => (world.webSockets = false));
    await world.pass(1_000);
    expect(status().name).toBe('polling');
    server.change('1', 'second');
    await world.pass(7_000);
    expect(title()).toBe('second');
    const before = world.asked.length;
    await world.pass(60_000);
    expect(world.asked.length - before).toBe(10);
    world.webSockets = true;
    await world.pass(40_000);
    expect(status().name).toBe('live');
    const quiet = world.asked.length;
    await world.pass(60_000);
    expect(world.asked.length).toBe(quiet);
  });

  it('asks too when the network swallows WebSockets without a word', async () => {
    const silent = () => new Promise<never>(() => undefined);
    const { title, status, world, server } = await opened((world) => (world.openHub = silent));
    server.change('1', 'second');
    await world.pass(7_000);
    expect(title()).toBe('second');
    await world.pass(7_000);
    expect(status().name).toBe('polling');
  });

  it('is not fooled by a public Wi-Fi that answers to everything', async () => {
    const { status, world } = await opened();
    world.server = () => new Response('<h1>Bienvenue</h1>', { status: 200 });
    world.webSockets = false;
    world.hub.hangUp();
    await settle();
    expect(status().name).toBe('offline');
  });
});

describe('when the server will not', () => {
  it('stops on a closed door, and opens again once it is let in', async () => {
    const closed = () => json(401, { title: 'No seat', code: 'noSeat' });
    const { status, connection, title, world, server } = await opened((world) => (world.server = closed));
    expect(status()).toEqual({ name: 'closed', problem: { status: 401, title: 'No seat', code: 'noSeat' } });
    await world.pass(3_600_000);
    expect([world.asked.length, world.hubs.length]).toEqual([1, 0]);
    world.server = server.serve;
    connection.wake();
    await settle();
    expect([status().name, title()]).toEqual(['live', 'open']);
  });

  it('leaves nothing behind when it is closed', async () => {
    const { close, world } = await opened();
    close();
    const before = world.asked.length;
    await world.pass(3_600_000);
    expect([world.hub.closed, world.asked.length]).toEqual([true, before]);
  });
});
