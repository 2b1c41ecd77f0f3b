import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { checksum, clean, wholeCharacters } from './whole';

function changed(doc: string, from: number, to: number, insert: string): string {
  const state = EditorState.create({ doc, extensions: [wholeCharacters] });
  return state.update({ changes: { from, to, insert } }).state.doc.toString();
}

describe('what may stand in a text', () => {
  it('keeps lines, tabs, accents and emojis, and drops other control characters', () => {
    expect(clean('é\t1\r\n2\r3\n👨‍👩‍👧\u0000\u0085\u001b')).toBe('é\t1\n2\n3\n👨‍👩‍👧');
  });

  it('shows half a character as what it is', () => {
    expect(clean('a\ud83db\ude00')).toBe('a\ufffdb\ufffd');
  });
});

describe('an editor that changes half a character', () => {
  it('replaces the whole one when another comes', () => {
    // Only the second half differs.
    expect(changed('a😀b', 2, 3, '\ude01')).toBe('a😁b');
  });

  it('deletes all of it', () => {
    expect(changed('a😀b', 2, 3, '')).toBe('ab');
    expect(changed('a😀b', 1, 2, '')).toBe('ab');
  });

  it('inserts behind it', () => {
    expect(changed('a😀b', 2, 2, 'x')).toBe('a😀xb');
  });

  it('leaves other changes as they are', () => {
    const state = EditorState.create({ doc: 'a😀b', extensions: [wholeCharacters] });
    const tr = state.update({ changes: { from: 1, to: 3, insert: 'c' }, selection: { anchor: 2 } });
    expect([tr.state.doc.toString(), tr.state.selection.main.anchor]).toEqual(['acb', 2]);
  });
});

describe('the checksum of a text', () => {
  it('is FNV-1a over both bytes of each unit', () => {
    expect([checksum(''), checksum('a'), checksum('é😀')]).toEqual([
      0x811c9dc5,
      fnv([0x61, 0]),
      fnv(bytes('é😀')),
    ]);
  });
});

const bytes = (text: string) => Array.from(new Uint8Array(Uint16Array.from(units(text)).buffer));
const units = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/** By whole numbers without limit, as the method is written down. */
function fnv(of: readonly number[]): number {
  return Number(of.reduce((hash, byte) => ((hash ^ BigInt(byte)) * 0x01000193n) % 2n ** 32n, 0x811c9dc5n));
}
