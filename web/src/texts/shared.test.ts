import { EditorState, type Transaction } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import type { TextPush } from './protocol';
import { SharedEditor, sharing } from './shared';
import { checksum } from './whole';

function page() {
  const pushes: TextPush[] = [];
  const asked: [number, string, number][] = [];
  const aside: string[] = [];
  const editor = {
    state: EditorState.create({ extensions: [sharing] }),
    dispatch(transactions: readonly Transaction[]) {
      editor.state = transactions.at(-1)?.state ?? editor.state;
    },
    setAside: (written: string) => void aside.push(written),
  };
  const shared = new SharedEditor(editor, {
    push: (push) => void pushes.push(push),
    pull: (...question) => void asked.push(question),
  });
  const write = (from: number, insert: string) => {
    editor.state = editor.state.update({ changes: { from, insert } }).state;
    shared.send();
  };
  const take = (text: string, session: string, version = 0, taken = 0) =>
    shared.took({ ask: asked.at(-1)?.[0] ?? 0, text, session, version, taken });
  return { shared, pushes, asked, aside, write, take, text: () => editor.state.doc.toString() };
}

describe('an editor of a shared text', () => {
  it('keeps what is written before the text has come', () => {
    const { shared, pushes, write, take, text } = page();
    shared.connected();
    write(0, 'Moi. ');
    expect(pushes).toEqual([]);
    take('Nous.', 's1');
    expect(text()).toContain('Moi. ');
    expect(text()).toContain('Nous.');
    expect(pushes).toHaveLength(1);
  });

  it('takes no answer twice, and none to a question before the last', () => {
    const { shared, asked, pushes, write, take } = page();
    shared.connected();
    const early = asked[0]?.[0] ?? 0;
    shared.connected();
    shared.took({ ask: early, text: 'Trop tard', session: 's0', version: 0, taken: 0 });
    expect(shared.synced).toBe('');
    take('Nous.', 's1');
    take('Nous.', 's2');
    write(0, 'a');
    expect(pushes.map((push) => push.session)).toEqual(['s1']);
  });

  it('counts what the text has of it, and sends the rest under its new name', () => {
    const { shared, pushes, write, take, text } = page();
    shared.connected();
    take('Nous.', 's1');
    write(0, 'un ');
    write(3, 'deux ');
    shared.connected();
    // The first was taken and nobody could say so; somebody else wrote too.
    take('un Nous tous.', 's2', 2, 1);
    expect(text()).toBe('un deux Nous tous.');
    expect(pushes.at(-1)).toMatchObject({ session: 's2', base: 2, seq: 0, changes: [[3, [0, 'deux '], 10]] });
  });

  it('sets aside what is refused, and goes on with the text', () => {
    const { shared, pushes, asked, aside, write, take, text } = page();
    shared.connected();
    take('Nous.', 's1');
    write(0, 'Bien trop long. ');
    shared.refused();
    // Whatever else it hears meanwhile, it asks as who begins.
    shared.connected();
    expect(asked.at(-1)?.[1]).toBe('');
    take('Nous tous.', 's2', 1);
    expect([text(), aside, shared.isPending]).toEqual(['Nous tous.', ['Bien trop long. '], false]);
    write(10, ' Oui.');
    expect(pushes.at(-1)).toMatchObject({ session: 's2', base: 1, seq: 0 });
  });

  it('takes the whole text again when its own is another, and keeps what was written meanwhile', () => {
    const { shared, asked, pushes, write, take, text } = page();
    shared.connected();
    take('Nous.', 's1', 3);
    shared.check({ version: 3, hash: checksum('Nous.') });
    shared.check({ version: 2, hash: 0 });
    expect(asked).toHaveLength(1);
    shared.check({ version: 3, hash: checksum('Nous tous.') });
    expect(asked.at(-1)).toEqual([3, 's1', -1]);
    write(5, ' Oui.');
    take('Nous tous.', 's2', 3);
    expect([text(), pushes.at(-1)?.session]).toEqual(['Nous tous. Oui.', 's2']);
  });

  it('takes the whole text again when what comes is for a text of another length', () => {
    const { shared, asked, take, text } = page();
    shared.connected();
    take('Nous.', 's1', 3);
    shared.received({ from: 3, entries: [{ session: 's9', seq: 0, change: [99, [0, 'x']] }] });
    expect([text(), asked.at(-1)]).toEqual(['Nous.', [3, 's1', -1]]);
  });

  it('sends again what is on its way with all that was written since, when asked to', () => {
    const { shared, pushes, write, take } = page();
    shared.connected();
    take('Nous.', 's1');
    write(0, 'a');
    write(1, 'b');
    expect(pushes).toHaveLength(1);
    shared.send(true);
    shared.send(true);
    expect(pushes).toHaveLength(2);
    expect(pushes.at(-1)).toMatchObject({
      base: 0,
      seq: 0,
      changes: [
        [[0, 'a'], 5],
        [1, [0, 'b'], 5],
      ],
    });
  });
});
