import { ChangeSet, Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { type Block, blocksBetween, changesBetween, folded } from './diff';

const side = (blocks: readonly Block[], gone: 'added' | 'removed') =>
  blocks
    .map((block) =>
      block.kind === 'same'
        ? `${block.lines.join('\n')}\n`
        : block.pieces
            .filter(({ kind }) => kind !== gone)
            .map(({ text }) => text)
            .join(''),
    )
    .join('')
    .replace(/\n$/, '');

const cases = [
  ['', 'Un jardin.'],
  ['Un jardin.', ''],
  ['# Charte\n\nNous écoutons.\n\nFin.', '# Charte\n\nNous écoutons chacun.\n\nFin.'],
  ['a\nb\nc\nd', 'a\nc\nd'],
  ['a\nc\nd', 'a\nb\nc\nd'],
  ['un\ndeux\ntrois', 'un\ndeux et demi\ntrois\nquatre'],
  ['L’eau et le pain.\nLe sel.', 'Le pain et l’eau.\nLe sel et le miel.\nEncore.'],
] as const;

describe('what changed between two texts', () => {
  it('is both texts, each when the other one’s words are left out', () => {
    for (const [before, after] of cases) {
      const blocks = blocksBetween(before, after);
      expect([side(blocks, 'added'), side(blocks, 'removed')]).toEqual([before, after]);
    }
  });

  it('is told by words within whole lines', () => {
    expect(blocksBetween('Un.\nNous écoutons.\nFin.', 'Un.\nNous parlons.\nFin.')).toEqual([
      { kind: 'same', lines: ['Un.'] },
      {
        kind: 'changed',
        pieces: [
          { kind: 'same', text: 'Nous ' },
          { kind: 'removed', text: 'écoutons' },
          { kind: 'added', text: 'parlons' },
          { kind: 'same', text: '.\n' },
        ],
      },
      { kind: 'same', lines: ['Fin.'] },
    ]);
  });

  it('leaves out the lines far from any change, and counts those that say something', () => {
    const lines = ['a', '', 'b', 'c', '', 'd', 'e', 'f'];
    expect(folded(lines, { first: false, last: false })).toEqual({
      head: ['a', '', 'b'],
      skipped: 2,
      tail: ['e', 'f'],
    });
    expect(folded(lines, { first: true, last: false }).head).toEqual([]);
    expect(folded(['a', 'b'], { first: false, last: false })).toEqual({
      head: ['a', 'b'],
      skipped: 0,
      tail: [],
    });
  });

  it('can be gone back over', () => {
    for (const [now, then] of cases) {
      const back = ChangeSet.of(changesBetween(now, then), now.length);
      expect(back.apply(Text.of(now.split('\n'))).toString()).toBe(then);
    }
  });
});
