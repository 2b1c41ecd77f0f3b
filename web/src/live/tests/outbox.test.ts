import { beforeEach, describe, expect, it } from 'vitest';
import { Clock } from '../clock';
import type { Command } from '../command';
import { Outbox } from '../outbox';
import { FakePhone } from './fake-phone';
import { FakeServer } from './fake-server';
import { FakeWorld, json, settle } from './fake-world';

const vote = { thing: 'ballot/1', replaces: 'ballot/1' };
let world: FakeWorld;
let server: FakeServer;

beforeEach(() => {
  world = new FakeWorld();
  server = new FakeServer();
});

function opened(on = world) {
  on.server = server.serve;
  const heard: (number | string)[] = [];
  const outbox = new Outbox(on, new Clock(on), {
    project: 'quartier',
    seat: 'seat',
    answered: (version) => heard.push(version),
    unanswered: () => heard.push('nobody'),
  });
  return { outbox, heard, left: () => outbox.commands.value.length };
}

const names = (commands: Command[]) => commands.map(({ state }) => state.name);
const written = () => [...(world.phone?.kept.values() ?? [])].join();

describe('a command', () => {
  it('is kept, leaves, is received, and no longer lies on the phone', async () => {
    const { outbox, heard, left } = opened();
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
    const { outbox, heard } = opened();
    server.instead.push(() => 'lost');
    const command = outbox.send('castVote', 'yes', vote);
    await settle();
    expect([command.state.name, heard]).toEqual(['kept', ['nobody']]);
    await world.pass(1_000);
    expect([command.state.name, server.received.length, server.count]).toEqual(['received', 2, 1]);
  });

  it('stops on a refusal, which stays until the person has seen it', async () => {
    const { outbox, left } = opened();
    server.instead.push(() => json(200, { version: 4, refusal: { code: 'ballotClosed' } }));
    const command = outbox.send('castVote', 'yes', vote);
    await world.pass(60_000);
    expect(command.state).toEqual({ name: 'refused', refusal: { code: 'ballotClosed' } });
    expect([world.asked.length, left()]).toEqual([1, 1]);
    outbox.dismiss(command);
    expect([left(), written()]).toEqual([0, '']);
  });

  it.each([400, 401, 403, 404, 409, 413, 422])(
    'stops on a %i, with its problem and the text typed',
    async (status) => {
      const { outbox } = opened();
      server.instead.push(() => json(status, { title: 'No', detail: 'Because', code: 'no' }));
      const command = outbox.send('addIdea', 'un jardin', { thing: 'ideas' });
      await world.pass(60_000);
      expect(command.state).toEqual({
        name: 'failed',
        problem: { status, title: 'No', detail: 'Because', code: 'no' },
      });
      expect([world.asked.length, opened().outbox.commands.value[0]?.entry.data]).toEqual([1, 'un jardin']);
    },
  );

  it('waits as long as a full server asks, even if the network comes back meanwhile', async () => {
    const { outbox } = opened();
    server.instead.push(() => json(503, {}, { 'retry-after': '20' }));
    const command = outbox.send('castVote', 'yes', vote);
    await world.pass(10_000);
    await world.signal('online');
    expect([command.state.name, world.asked.length]).toEqual(['kept', 1]);
    await world.pass(15_000);
    expect([command.state.name, world.asked.length]).toEqual(['received', 2]);
  });

  it.each([429, 500, 502])('is sent again after a %i', async (status) => {
    const { outbox } = opened();
    server.instead.push(() => new Response('busy', { status }));
    const command = outbox.send('castVote', 'yes', vote);
    await world.pass(1_000);
    expect(command.state.name).toBe('received');
  });

  it('is not taken for received by a public Wi-Fi that answers to everything', async () => {
    const { outbox } = opened();
    server.instead.push(() => new Response('<h1>Bienvenue</h1>', { status: 200 }));
    const command = outbox.send('castVote', 'yes', vote);
    await settle();
    expect(command.state.name).toBe('kept');
  });

  it('waits for hours without a network and leaves at once when it is back', async () => {
    const { outbox } = opened();
    server.up = false;
    const command = outbox.send('castVote', 'yes', vote);
    await world.pass(5 * 3_600_000);
    expect(world.asked.length).toBeLessThan(5 * 121);
    server.up = true;
    await world.signal('online');
    expect([command.state.name, server.count]).toEqual(['received', 1]);
  });
});

describe('several commands', () => {
  it('about one thing leave in order, and one that waits holds nothing else back', async () => {
    const { outbox } = opened();
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
    const { outbox, left } = opened();
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
    const { outbox } = opened();
    server.instead.push(() => 'lost');
    const first = outbox.send('castVote', 'a', vote);
    await settle();
    const second = outbox.send('castVote', 'b', vote);
    await world.pass(1_000);
    expect(names([first, second])).toEqual(['received', 'received']);
    expect(server.received.map(({ data }) => data)).toEqual(['a', 'a', 'b']);
  });

  it('are bounded: beyond a hundred, the person is told', async () => {
    const { outbox, left } = opened();
    server.up = false;
    for (let n = 0; n < 100; n++) outbox.send('addIdea', n, { thing: 'ideas' });
    const more = outbox.send('addIdea', 100, { thing: 'ideas' });
    expect([more.state, left()]).toEqual([
      { name: 'failed', problem: { status: 0, code: 'outboxFull' } },
      100,
    ]);
  });
});

describe('the phone', () => {
  it('keeps what waits when the page is closed, and sends it with the same ids, in order', async () => {
    const before = opened();
    server.up = false;
    before.outbox.send('addIdea', 'one', { thing: 'ideas' });
    before.outbox.send('addIdea', 'two', { thing: 'ideas' });
    await settle();
    before.outbox.close();
    server.up = true;
    const after = new FakeWorld(world.phone, 'later');
    const { outbox } = opened(after);
    expect(names([...outbox.commands.value])).toEqual(['kept', 'kept']);
    await settle();
    expect(server.received.map(({ id, data }) => [id, data])).toEqual([
      ['tab-1', 'one'],
      ['tab-2', 'two'],
    ]);
  });

  it('says when it is full or keeps nothing, and sends all the same', async () => {
    for (const phone of [Object.assign(new FakePhone(), { full: true }), null]) {
      const { outbox } = opened(new FakeWorld(phone));
      const command = outbox.send('castVote', 'yes', vote);
      expect(command.durable).toBe(false);
      await settle();
      expect(command.state.name).toBe('received');
    }
  });

  it('forgets how old commands ended once every tab has seen it', async () => {
    opened().outbox.send('castVote', 'yes', vote);
    await settle();
    expect(world.phone?.kept.size).toBe(1);
    const tomorrow = new FakeWorld(world.phone, 'later');
    tomorrow.time += 86_400_000;
    opened(tomorrow);
    expect(world.phone?.kept.size).toBe(0);
  });

  it('with two tabs sends once, and both see the end', async () => {
    server.up = false;
    const mine = opened().outbox.send('castVote', 'yes', vote);
    await settle();
    const other = new FakeWorld(world.phone, 'other');
    const { outbox } = opened(other);
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

  it('does not replace a ballot that another tab has begun to send', async () => {
    server.up = false;
    const patient = opened();
    server.instead.push(() => json(503, {}, { 'retry-after': '60' }));
    server.up = true;
    patient.outbox.send('askToSpeak', 0, { thing: 'ballot/1' });
    await settle();
    const first = patient.outbox.send('castVote', 'a', vote);
    const stored = JSON.parse(world.phone?.kept.get(`outbox/quartier/seat/${first.id}`) ?? '{}') as object;
    world.phone?.kept.set(`outbox/quartier/seat/${first.id}`, JSON.stringify({ ...stored, tried: true }));
    patient.outbox.send('castVote', 'b', vote);
    await world.pass(90_000);
    expect(server.received.map(({ data }) => data)).toEqual([0, 'a', 'b']);
  });

  it('does not mix what two seats keep', async () => {
    server.up = false;
    opened().outbox.send('castVote', 'yes', vote);
    const about = { project: 'quartier', answered: () => undefined, unanswered: () => undefined };
    const neighbour = new Outbox(world, new Clock(world), { ...about, seat: 'neighbour' });
    expect(neighbour.commands.value).toEqual([]);
  });
});
