import { beforeEach, describe, expect, it } from 'vitest';
import { openProject } from '../live';
import { FakeServer } from './fake-server';
import { type FakeHub, FakeWorld, json, settle } from './fake-world';

interface Shown {
  ballots: Record<string, string>;
  own: Record<string, unknown>;
}

let world: FakeWorld;
let server: FakeServer;

beforeEach(() => {
  world = new FakeWorld();
  server = new FakeServer();
  world.server = server.serve;
  server.change('1', 'open');
});

async function opened() {
  const project = openProject<Shown>(world, 'quartier', 'seat');
  await settle();
  const title = () => project.store.item('ballots', '1');
  const status = () => project.connection.status.value;
  return { ...project, title, status };
}

describe('hearing by the hub', () => {
  it('fetches a snapshot, then watches from there', async () => {
    const { title, status } = await opened();
    expect(world.asked).toEqual(['GET /api/projects/quartier']);
    expect(world.hub.watched).toEqual([['quartier', 'first', 1]]);
    expect([title(), status().name]).toEqual(['open', 'live']);
  });

  it('applies what is pushed, once, in order or not', async () => {
    const { title } = await opened();
    const second = server.change('1', 'second');
    const third = server.change('1', 'third');
    world.hub.push(second);
    world.hub.push(third);
    world.hub.push(third);
    world.hub.push(second);
    expect([title(), world.asked.length]).toEqual(['third', 1]);
  });

  it('fetches what a gap has hidden', async () => {
    const { title } = await opened();
    server.change('1', 'missed');
    world.hub.push(server.change('2', 'other'));
    await settle();
    expect([title(), world.asked.at(-1)]).toEqual([
      'missed',
      'GET /api/projects/quartier?since=1&epoch=first',
    ]);
  });

  it('takes a snapshot of a restarted server, whose versions are lower', async () => {
    const { title, store } = await opened();
    world.hub.push(server.change('gone', 'x'));
    server.restart();
    world.server = (path, init) => {
      const version = 1;
      const snapshot = [{ room: 'ballots', key: '1', value: 'again' }];
      return path.includes('first+')
        ? server.serve(path, init)
        : json(200, { epoch: 'first+', version, snapshot });
    };
    world.hub.push({ epoch: 'first+', since: 1, version: 1, changes: [] });
    await settle();
    expect([title(), ...store.keys('ballots')]).toEqual(['again', '1']);
  });

  it('fetches when a command was answered and no push came within a second', async () => {
    const { store, outbox } = await opened();
    outbox.send('castVote', 'yes', { thing: 'ballot/1' });
    await world.pass(900);
    expect(store.item('own', 'castVote')).toBeUndefined();
    await world.pass(200);
    expect(store.item('own', 'castVote')).toBe('yes');
  });
});

describe('losing the network', () => {
  const cut = async (hub: FakeHub) => {
    server.up = world.webSockets = false;
    hub.hangUp();
    await settle();
  };
  const mend = () => (server.up = world.webSockets = true);

  it('says so after five seconds, with the moment it began', async () => {
    const { status } = await opened();
    const since = world.time;
    await cut(world.hub);
    expect(status()).toEqual({ name: 'offline', since, lasting: false });
    await world.pass(5_000);
    expect(status()).toEqual({ name: 'offline', since, lasting: true });
  });

  it('comes back at once when the browser says the network is there', async () => {
    const { status, title } = await opened();
    await cut(world.hub);
    await world.pass(120_000);
    server.change('1', 'meanwhile');
    mend();
    await world.signal('online');
    expect([status().name, title(), world.hubs.length]).toEqual(['live', 'meanwhile', 2]);
  });

  it('keeps trying for hours, about twice a minute, then comes back by itself', async () => {
    const { status } = await opened();
    await cut(world.hub);
    await world.pass(60_000);
    const before = world.asked.length;
    await world.pass(3 * 3_600_000);
    const perMinute = (world.asked.length - before) / 180;
    expect(perMinute).toBeGreaterThan(1);
    expect(perMinute).toBeLessThan(2.1);
    mend();
    await world.pass(40_000);
    expect(status().name).toBe('live');
  });

  it('sends what waits when the server comes back by itself, before the outbox would have tried', async () => {
    const { outbox } = await opened();
    await cut(world.hub);
    await world.pass(600_000);
    const command = outbox.send('castVote', 'yes', { thing: 'ballot/1' });
    await world.pass(70_000);
    mend();
    await world.pass(31_000);
    expect(command.state.name).toBe('received');
  });

  it('rests while the page is hidden and catches up when it is seen again', async () => {
    const { title, status } = await opened();
    world.visible = false;
    await cut(world.hub);
    const before = world.asked.length;
    await world.pass(3_600_000);
    expect(world.asked.length).toBe(before);
    server.change('1', 'meanwhile');
    mend();
    world.visible = true;
    await world.signal('visible');
    expect([title(), status().name]).toEqual(['meanwhile', 'live']);
  });

  it('drops a hub that seems open when nothing else answers any more', async () => {
    const { status } = await opened();
    server.up = world.webSockets = false;
    await world.signal('offline');
    expect([status().name, world.hub.closed]).toEqual(['offline', true]);
  });

  it('does not call without end a hub that hangs up at once', async () => {
    await opened();
    for (let second = 0; second < 60; second++) {
      if (!world.hub.closed) world.hub.hangUp();
      await world.pass(1_000);
    }
    expect(world.hubs.length).toBeLessThan(9);
  });
});

describe('when WebSockets cannot be had', () => {
  it('asks every five seconds or so, and goes back to the hub once it can', async () => {
    world.webSockets = false;
    const { title, status } = await opened();
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
    world.openHub = () => new Promise(() => undefined);
    const { title, status } = await opened();
    server.change('1', 'second');
    await world.pass(7_000);
    expect(title()).toBe('second');
    await world.pass(7_000);
    expect(status().name).toBe('polling');
  });

  it('is not fooled by a public Wi-Fi that answers to everything', async () => {
    const { status } = await opened();
    world.server = () => new Response('<h1>Bienvenue</h1>', { status: 200 });
    world.webSockets = false;
    world.hub.hangUp();
    await settle();
    expect(status().name).toBe('offline');
  });
});

describe('when the server will not', () => {
  it('stops on a closed door, and opens again once it is let in', async () => {
    world.server = () => json(401, { title: 'No seat', code: 'noSeat' });
    const { status, connection, title } = await opened();
    expect(status()).toEqual({ name: 'closed', problem: { status: 401, title: 'No seat', code: 'noSeat' } });
    await world.pass(3_600_000);
    expect([world.asked.length, world.hubs.length]).toEqual([1, 0]);
    world.server = server.serve;
    connection.wake();
    await settle();
    expect([status().name, title()]).toEqual(['live', 'open']);
  });

  it('leaves nothing behind when it is closed', async () => {
    const { close } = await opened();
    close();
    const before = world.asked.length;
    await world.pass(3_600_000);
    expect([world.hub.closed, world.asked.length]).toEqual([true, before]);
  });
});
