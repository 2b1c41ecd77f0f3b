import { describe, expect, it } from 'vitest';
import { json, settle } from './fake-world';
import { opened } from './opened';

describe('hearing by the hub', () => {
  it('fetches a snapshot, then watches from there', async () => {
    const { title, status, world } = await opened();
    expect(world.asked).toEqual(['GET /api/projects/quartier?as=seat']);
    expect(world.hub.watched).toEqual([['quartier', 'first', 1]]);
    expect([title(), status().name]).toEqual(['open', 'live']);
  });

  it('applies what is pushed, once, in order or not', async () => {
    const { title, world, server } = await opened();
    const second = server.change('1', 'second');
    const third = server.change('1', 'third');
    world.hub.push(second);
    world.hub.push(third);
    world.hub.push(third);
    world.hub.push(second);
    expect([title(), world.asked.length]).toEqual(['third', 1]);
  });

  it('fetches what a gap has hidden', async () => {
    const { title, world, server } = await opened();
    server.change('1', 'missed');
    world.hub.push(server.change('2', 'other'));
    await settle();
    expect([title(), world.asked.at(-1)]).toEqual([
      'missed',
      'GET /api/projects/quartier?as=seat&since=1&epoch=first',
    ]);
  });

  it('asks for nothing when the project moves to another server', async () => {
    const { title, world, server } = await opened();
    server.restart();
    world.hub.push(server.change('1', 'moved'));
    await settle();
    expect([title(), world.asked.length]).toEqual(['moved', 1]);
  });

  it('takes a snapshot of a server restored from a backup, whose versions are lower', async () => {
    const { title, store, world, server } = await opened();
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
    const { store, outbox, world } = await opened();
    outbox.send('castVote', 'yes', { thing: 'ballot/1' });
    await world.pass(900);
    expect(store.item('own', 'castVote')).toBeUndefined();
    await world.pass(200);
    expect(store.item('own', 'castVote')).toBe('yes');
  });
});
