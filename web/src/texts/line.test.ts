import { describe, expect, it } from 'vitest';
import { FakeWorld, settle } from '../live/tests/fake-world';
import { type RoomListener, type TextHub, TextRoom } from './line';
import type { Said, TextRight } from './protocol';

class FakeTexts implements TextHub {
  readonly said: [string, unknown][] = [];
  closed = false;

  constructor(
    readonly heard: (said: Said) => void,
    readonly hangUp: () => void,
    private readonly answer: () => Promise<{ right: TextRight }>,
  ) {}

  open = () => this.answer();
  say = (name: string, question: unknown) => void this.said.push([name, question]);
  close = () => void (this.closed = true);
}

async function room(answer = async (): Promise<{ right: TextRight }> => ({ right: 'write' })) {
  const page = new FakeWorld();
  const hubs: FakeTexts[] = [];
  const heard: unknown[] = [];
  const world = Object.assign(page, {
    openTexts: async (said: (said: Said) => void, closed: () => void) => {
      const hub = new FakeTexts(said, closed, () => answer());
      hubs.push(hub);
      return hub;
    },
  });
  const listener: RoomListener = {
    opened: (right) => void heard.push(right),
    said: ({ name }) => void heard.push(name),
  };
  const one = new TextRoom(world, listener, { project: 'quartier', text: 'charte' });
  one.start();
  await settle();
  return { room: one, world, hubs, heard, hub: () => hubs.at(-1) as FakeTexts };
}

describe('the way to a shared text', () => {
  it('opens the text, hears what is said of it, and says what it is given', async () => {
    const { room: one, hub, heard } = await room();
    hub().heard({ name: 'People', body: [] });
    one.pull(1, '', 0);
    expect(heard).toEqual(['write', 'People']);
    expect(hub().said).toEqual([['Pull', { ask: 1, session: '', version: 0 }]]);
    expect(one.status.value).toBe('live');
  });

  it('opens it again for ever when the line is lost, and hears nothing of a line that was', async () => {
    const { room: one, world, hubs, hub, heard } = await room();
    const first = hub();
    first.hangUp();
    expect(one.status.value).toBe('offline');
    one.pull(1, '', 0);
    await world.pass(60_000);
    first.heard({ name: 'People', body: [] });
    expect([hubs.length, one.status.value, heard]).toEqual([2, 'live', ['write', 'write']]);
    expect(hub().said).toEqual([]);
  });

  it('waits while nobody looks, and tries at once when somebody does', async () => {
    const { world, hubs, hub } = await room();
    world.visible = false;
    hub().hangUp();
    await world.pass(600_000);
    expect(hubs).toHaveLength(1);
    world.visible = true;
    await world.signal('visible');
    expect(hubs).toHaveLength(2);
  });

  it('stops when the server does not let it in, until it is asked again', async () => {
    let allowed = false;
    const {
      room: one,
      world,
      hubs,
    } = await room(async () => {
      if (!allowed) throw new Error('An unexpected error occurred. HubException: notAllowed');
      return { right: 'read' };
    });
    await world.pass(600_000);
    expect([hubs.length, one.status.value]).toEqual([1, 'notAllowed']);
    allowed = true;
    one.start();
    await settle();
    expect(one.status.value).toBe('live');
  });

  it('tries again when the text cannot be had for now', async () => {
    let tries = 0;
    const { room: one, world } = await room(async () => {
      if (tries++ === 0) throw new Error('HubException: unavailable');
      return { right: 'write' };
    });
    expect(one.status.value).toBe('offline');
    await world.pass(60_000);
    expect(one.status.value).toBe('live');
  });

  it('says the last place of the caret, and not each', async () => {
    const { room: one, world, hub } = await room();
    for (const head of [1, 2, 3]) one.here({ session: 's', version: 0, anchor: 0, head });
    await world.pass(1_000);
    expect(hub().said).toEqual([['Here', { session: 's', version: 0, anchor: 0, head: 3 }]]);
  });
});
