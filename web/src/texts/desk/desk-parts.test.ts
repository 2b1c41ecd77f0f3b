import { ChangeSet, EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { FakePhone } from '../../live/tests/fake-phone';
import { Kept, linesWritten } from './kept';
import { editBetween } from './plain';
import { gathered, withNewer } from './recent';
import { Waiting } from './waiting';

describe('what is changed in a field', () => {
  it('is as little as possible, where the caret is', () => {
    expect(editBetween('aaa', 'aaaa', 2)).toEqual({ from: 1, to: 1, insert: 'a' });
    expect(editBetween('un deux', 'un trois deux', 9)).toEqual({ from: 3, to: 3, insert: 'trois ' });
    expect(editBetween('un deux', 'un', 2)).toEqual({ from: 2, to: 7, insert: '' });
    expect(editBetween('un', 'un', 0)).toBeNull();
  });

  it('is the change, wherever the caret was', () => {
    for (const [before, after] of [
      ['abc', 'xabc'],
      ['', 'x'],
      ['abcabc', 'abc'],
      ['aXb', 'aYYb'],
    ] as const)
      for (let caret = 0; caret <= after.length; caret++) {
        const edit = editBetween(before, after, caret);
        expect(edit && before.slice(0, edit.from) + edit.insert + before.slice(edit.to)).toBe(after);
      }
  });
});

describe('what waits while somebody writes', () => {
  it('is counted once, one’s own apart, and given back in order', () => {
    const waiting = new Waiting();
    const entry = (session: string) => ({ session, seq: 0, change: [] });
    waiting.hold({ from: 3, entries: [entry('x'), entry('me')] });
    waiting.hold({ from: 4, entries: [entry('me'), entry('y')] });
    expect(waiting.count('me', 3)).toEqual({ others: 2, mine: 1 });
    expect(waiting.count('me', 5)).toEqual({ others: 1, mine: 0 });
    expect(waiting.take().map(({ from }) => from)).toEqual([3, 4]);
    expect(waiting.isEmpty).toBe(true);
  });
});

describe('what must not be lost', () => {
  const state = EditorState.create({ doc: 'Un.\nDeux trois.\nFin.' });
  const pending = ChangeSet.of({ from: 8, insert: ' trois' }, 14);

  it('is the lines that were written in', () => {
    expect([linesWritten(state, pending), linesWritten(state, null)]).toEqual(['Deux trois.', '']);
  });

  it('is offered to who opens the text next, until the text has it', () => {
    const storage = new FakePhone().storageOf('tab');
    const [first, second] = [new Kept(storage, 'charte', 'a'), new Kept(storage, 'charte', 'b')];
    first.keep('Deux trois.', 5);
    expect(second.left('Un.\nDeux.').map(({ lines }) => lines)).toEqual(['Deux trois.']);
    expect(new Kept(storage, 'autre', 'c').left('')).toEqual([]);
    expect(first.left('')).toEqual([]);
    expect(second.left('Un.\nDeux trois.')).toEqual([]);
    expect(second.left('Un.')).toEqual([]);
  });
});

describe('what others did', () => {
  const change = (at: number, added: string, session = 'x') => ({
    session,
    who: 'Lina',
    at,
    added,
    removed: '',
  });

  it('is one sentence for what is written in a row', () => {
    const all = gathered([
      change(3, 'b'),
      change(4, 'o'),
      change(5, 'n'),
      change(20, 'là'),
      change(6, '!', 'y'),
    ]);
    expect(all.map(({ added }) => added)).toEqual(['bon', 'là', '!']);
  });

  it('is told newest first, without what is only blank', () => {
    const told = withNewer([], [change(3, 'un'), change(9, ' '), change(20, 'deux')], () => 'Titre');
    expect(told.map(({ added, section }) => [added, section])).toEqual([
      ['deux', 'Titre'],
      ['un', 'Titre'],
    ]);
  });
});
