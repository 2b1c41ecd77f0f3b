import { EditorSelection } from '@codemirror/state';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakePhone } from '../../live/tests/fake-phone';
import { FakeWorld, settle } from '../../live/tests/fake-world';
import type { Questions, Said, TextNote } from '../protocol';
import { writing } from '../writing/writing';
import { Desk } from './desk.svelte';
import { settings } from './settings.svelte';

vi.mock('../../design/Announce', () => ({ announce: (sentence: string) => void announced.push(sentence) }));
const announced: string[] = [];

class Server {
  readonly said: { name: string; question: unknown }[] = [];
  heard: (said: Said) => void = () => undefined;
  hangUp: () => void = () => undefined;

  last<Name extends keyof Questions>(name: Name): Questions[Name] | undefined {
    return this.said.filter((one) => one.name === name).at(-1)?.question as Questions[Name] | undefined;
  }

  count = (name: string) => this.said.filter((one) => one.name === name).length;

  whole(text: string, session: string, version = 0, taken = 0): void {
    this.heard({ name: 'Whole', body: { ask: this.last('Pull')?.ask ?? 0, text, session, version, taken } });
  }

  entry(from: number, session: string, seq: number, change: unknown): void {
    this.heard({ name: 'Updated', body: { from, entries: [{ session, seq, change }] } });
  }
}

async function open(phone = new FakePhone(), tab = 'tab') {
  const server = new Server();
  const world = Object.assign(new FakeWorld(phone, tab), {
    openTexts: async (heard: (said: Said) => void, hangUp: () => void) => {
      Object.assign(server, { heard, hangUp });
      return {
        open: async () => ({ right: 'write' as const }),
        say: (name: string, question: unknown) => void server.said.push({ name, question }),
        close: () => undefined,
      };
    },
  });
  const asks = { link: () => undefined, note: () => undefined, say: () => undefined };
  const desk = new Desk(world, { project: 'quartier', text: 'charte' }, writing('Charte', asks));
  desk.open();
  await settle();
  const text = () => desk.state.doc.toString();
  const write = (from: number, insert: string) => desk.write({ from, insert });
  return { desk, server, world, text, write, phone };
}

beforeEach(() => {
  Object.assign(settings, { plain: false, hideCarets: false, hideWhileWriting: false, mute: false });
  announced.length = 0;
});
afterEach(() => vi.unstubAllGlobals());

describe('an open text', () => {
  it('is only read until it has come, then says whether all is kept', async () => {
    const { desk, server, text, write } = await open();
    expect([desk.loaded, desk.right]).toEqual([false, 'write']);
    server.whole('Nous.', 's1');
    write(5, ' Oui.');
    expect([text(), desk.saved]).toEqual(['Nous. Oui.', false]);
    server.entry(0, 's1', 0, [5, [0, ' Oui.']]);
    expect(desk.saved).toBe(true);
  });

  it('holds the others’ changes while one writes, sends on meanwhile, and shows them in order afterwards', async () => {
    const { desk, server, world, text, write } = await open();
    settings.hideWhileWriting = true;
    server.whole('Nous.', 's1');
    write(5, ' a');
    server.entry(0, 'x', 0, [[0, 'Eux. '], 5]);
    server.entry(1, 's1', 0, [10, [0, ' a']]);
    expect([text(), desk.waiting, desk.saved]).toEqual(['Nous. a', { others: 1, mine: 1 }, true]);
    await world.pass(1_000);
    write(7, 'b');
    expect(desk.saved).toBe(false);
    await world.pass(1_000);
    // The answer to the first waits; what came after it goes all the same, from the version that is shown.
    expect(server.last('Push')).toMatchObject({
      base: 0,
      seq: 0,
      changes: [
        [5, [0, ' a']],
        [7, [0, 'b']],
      ],
    });
    server.entry(2, 's1', 1, [12, [0, 'b']]);
    expect(desk.saved).toBe(true);
    await world.pass(3_000);
    expect([text(), desk.waiting.others, desk.shared.isPending]).toEqual(['Eux. Nous. ab', 0, false]);
  });

  it('shows what waits when asked to', async () => {
    const { desk, server, text, write } = await open();
    settings.hideWhileWriting = true;
    server.whole('Nous.', 's1');
    write(5, ' a');
    server.entry(0, 'x', 0, [[0, 'Eux. '], 5]);
    desk.showWaiting();
    expect(text()).toBe('Eux. Nous. a');
  });

  it('keeps on the device what the server has not, and offers it to who comes back', async () => {
    const first = await open();
    first.server.whole('Nous.', 's1');
    first.server.hangUp();
    first.write(5, ' Oui.');
    first.desk.close();
    const second = await open(first.phone, 'second');
    second.server.whole('Nous.', 's2');
    expect(second.desk.left.map(({ lines }) => lines)).toEqual(['Nous. Oui.']);
    const third = await open(first.phone, 'third');
    third.server.whole('Nous. Oui.', 's3');
    expect(third.desk.left).toEqual([]);
  });

  it('shows what is refused, to be copied', async () => {
    const { desk, server, text, write } = await open();
    server.whole('Nous.', 's1');
    write(5, ' Trop.');
    server.heard({ name: 'Refused', body: { session: 's1', fault: 'tooLong' } });
    server.whole('Nous.', 's2');
    expect([text(), desk.aside]).toEqual(['Nous.', [' Trop.']]);
    expect(desk.refusal).toContain('trop long');
  });

  it('finds the passage that is chosen in the server’s text, once all is kept', async () => {
    const { desk, server, world, write } = await open();
    server.whole('Nous.', 's1');
    write(0, 'Oui. ');
    desk.dispatch([desk.state.update({ selection: EditorSelection.single(5, 9) })]);
    const found = desk.passage();
    await world.pass(200);
    server.entry(0, 'x', 0, [[0, 'Eux. '], 5]);
    server.entry(1, 's1', 0, [[0, 'Oui. '], 10]);
    await world.pass(200);
    const passage = await found;
    expect(passage).toMatchObject({ version: 2, text: 'Nous' });
    expect(desk.shared.synced.slice(passage?.from, passage?.to)).toBe('Nous');
  });

  it('carries notes and carets along, and waits for their version', async () => {
    const { desk, server, write } = await open();
    const note = { id: 'n', state: 'open', was: 'Nous', replacement: null } as TextNote;
    server.whole('Nous.', 's1', 3);
    write(0, 'Oui. ');
    server.heard({ name: 'Notes', body: { version: 4, notes: [{ ...note, from: 5, to: 9 }] } });
    server.heard({ name: 'Carets', body: [{ session: 'x', version: 3, anchor: 1, head: 2 }] });
    expect([desk.placed, desk.placeOf('x')]).toEqual([[], 7]);
    server.entry(3, 'x', 0, [[0, 'Eux. '], 5]);
    expect(desk.placed.map(({ from, to }) => desk.state.sliceDoc(from, to))).toEqual(['Nous']);
  });

  it('says in one go who came and what was written, unless that is muted', async () => {
    const { server, world } = await open();
    const person = (session: string, name: string) => ({ session, name, college: null });
    server.whole('# Lieu\n\nUn banc.', 's1');
    server.heard({ name: 'People', body: [person('s1', 'Moi')] });
    server.heard({ name: 'People', body: [person('s1', 'Moi'), person('x', 'Lina')] });
    server.entry(0, 'x', 0, [16, [0, ' Bleu.']]);
    await world.pass(10_000);
    expect(announced).toEqual(['Lina a ouvert le texte. Lina a changé le texte dans «\u00a0Lieu\u00a0».']);
    settings.mute = true;
    server.entry(1, 'x', 1, [22, [0, ' Vert.']]);
    await world.pass(10_000);
    expect(announced).toHaveLength(1);
  });
});
