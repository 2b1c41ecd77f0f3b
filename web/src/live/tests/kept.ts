import { Clock } from '../clock';
import type { Command } from '../command';
import { Outbox } from '../outbox';
import { FakeServer } from './fake-server';
import { FakeWorld } from './fake-world';

/** A ballot on its way: the newest is the one that counts. */
export const vote = { thing: 'ballot/1', replaces: 'ballot/1' };

/** The outbox of one tab, and what it told of its sendings. */
export function tab(world = new FakeWorld(), server = new FakeServer(), seat = 'seat') {
  world.server = server.serve;
  const heard: (number | string)[] = [];
  const outbox = new Outbox(world, new Clock(world), {
    project: 'quartier',
    seat,
    answered: (version) => heard.push(version),
    unanswered: () => heard.push('nobody'),
  });
  const left = () => outbox.commands.value.length;
  const written = () => [...(world.phone?.kept.values() ?? [])].join();
  return { world, server, outbox, heard, left, written };
}

/** Where these commands are. */
export const names = (commands: readonly Command[]) => commands.map(({ state }) => state.name);
