import { describe, expect, it } from 'vitest';
import { changes } from './changes';

const told = (before: string, after: string) =>
  changes(before, after).map(
    ({ kind, text }) => `${{ same: '=', added: '+', removed: '-' }[kind]}${text.trim()}`,
  );

describe('what changed from a text to the next', () => {
  it('is nothing when nothing changed', () =>
    expect(told('Le jardin ouvre.', 'Le jardin ouvre.')).toEqual(['=Le jardin ouvre.']));

  it('is read word by word, what goes before what comes', () =>
    expect(told('Le jardin ouvre le samedi matin.', 'Le jardin ouvre le dimanche matin.')).toEqual([
      '=Le jardin ouvre le',
      '-samedi',
      '+dimanche',
      '=matin.',
    ]));

  it('keeps what is common around several changes', () =>
    expect(
      told('On ouvre le samedi, avec une clé.', 'On ouvre le soir, avec deux clés et un registre.'),
    ).toEqual(['=On ouvre le', '-samedi,', '+soir,', '=avec', '-une clé.', '+deux clés et un registre.']));

  it('gives each text back when its pieces are put together', () => {
    const [before, after] = ['a b c d e f', 'b x c e y f z'];
    const pieces = changes(before, after);
    const text = (without: string) =>
      pieces
        .filter(({ kind }) => kind !== without)
        .map((piece) => piece.text.trim())
        .join(' ');
    expect(text('removed')).toBe(after);
    expect(text('added')).toBe(before);
  });

  it('replaces the middle whole when it is too long to compare', () => {
    const [before, after] = ['x '.repeat(900), 'y '.repeat(900)];
    expect(changes(`Début ${before}fin`, `Début ${after}fin`).map(({ kind }) => kind)).toEqual([
      'same',
      'removed',
      'added',
      'same',
    ]);
  });

  it('begins or ends with nothing', () => {
    expect(told('', 'Tout')).toEqual(['+Tout']);
    expect(told('Tout', '')).toEqual(['-Tout']);
  });
});
