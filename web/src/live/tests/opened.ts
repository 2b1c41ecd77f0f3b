import { openProject } from '../live';
import { FakeServer } from './fake-server';
import { FakeWorld, settle } from './fake-world';

interface Shown {
  ballots: Record<string, string>;
  own: Record<string, unknown>;
}

/** A page on a project with one ballot. `before` prepares the world it opens in. */
export async function opened(before: (world: FakeWorld) => unknown = () => undefined) {
  const world = new FakeWorld();
  const server = new FakeServer();
  server.change('1', 'open');
  world.server = server.serve;
  before(world);
  const project = openProject<Shown>(world, 'quartier', 'seat');
  await settle();
  const title = () => project.store.item('ballots', '1');
  const status = () => project.connection.status.value;
  return { ...project, world, server, title, status };
}
