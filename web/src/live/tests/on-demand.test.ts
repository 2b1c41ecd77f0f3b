import { describe, expect, it } from 'vitest';
import { openOnDemand } from '../on-demand';
import { FakeWorld, json, settle } from './fake-world';

interface Shown {
  proposals: Record<string, { title: string }>;
}

const shelf = (title: string) =>
  json(200, { epoch: 'one', version: 5, snapshot: [{ room: 'proposals', key: 'p1', value: { title } }] });

function opened(world: FakeWorld) {
  const here = openOnDemand<Shown>(world, 'quartier', 'proposals');
  return { here, title: () => here.store.item('proposals', 'p1')?.title };
}

describe('a shelf', () => {
  it('is read when it is opened, and again when the page is looked at again', async () => {
    const world = new FakeWorld();
    world.server = () => shelf('first');
    const { here, title } = opened(world);
    expect(here.state).toBe('loading');
    await settle();
    expect([here.state, title(), world.asked]).toEqual([
      'loaded',
      'first',
      ['GET /api/projects/quartier/shelves/proposals?as=seat'],
    ]);
    world.server = () => shelf('second');
    await world.signal('visible');
    expect(title()).toBe('second');
  });

  it('asks for the page, the words or the thing that is wanted', async () => {
    const world = new FakeWorld();
    openOnDemand<Shown>(world, 'quartier', 'proposals', { page: 2, q: 'vélo & bus' });
    openOnDemand<Shown>(world, 'quartier', 'proposals', { thing: 'p1' });
    await settle();
    expect(world.asked).toEqual([
      'GET /api/projects/quartier/shelves/proposals?as=seat&page=2&q=v%C3%A9lo%20%26%20bus',
      'GET /api/projects/quartier/shelves/proposals?as=seat&thing=p1',
    ]);
  });

  it('says that it does not come, and comes by itself once the network is back', async () => {
    const world = new FakeWorld();
    const { here, title } = opened(world);
    await settle();
    expect(here.state).toBe('failed');
    world.server = () => shelf('here');
    await world.pass(5_000);
    expect([here.state, title()]).toEqual(['loaded', 'here']);
  });

  it('stays readable while the network is away, and asks for nothing once it is closed', async () => {
    const world = new FakeWorld();
    world.server = () => shelf('first');
    const { here, title } = opened(world);
    await settle();
    world.server = () => 'nobody';
    await world.signal('visible');
    expect([here.state, title()]).toEqual(['loaded', 'first']);
    here.close();
    const before = world.asked.length;
    await world.pass(60_000);
    await world.signal('visible');
    expect(world.asked.length).toBe(before);
  });

  it('takes what another site answers for nothing', async () => {
    const world = new FakeWorld();
    world.server = () => json(200, '<html>Bienvenue sur le réseau de la gare</html>');
    const { here } = opened(world);
    await settle();
    expect(here.state).toBe('failed');
  });
});
