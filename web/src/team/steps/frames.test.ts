import { describe, expect, it } from 'vitest';
import { freshFrame, frameForms, frameWrong, withTitles } from './frames';

describe('the settings of a frame', () => {
  it('begin with as many places as each form needs', () => {
    for (const form of frameForms) expect(frameWrong(freshFrame(form))).toBe('');
  });

  it('keep the place of cards when it is called otherwise or moves', () => {
    const places = [
      { id: 'a', title: 'Un' },
      { id: 'b', title: 'Deux' },
    ];
    const made = () => 'new';
    expect(withTitles(places, ['Un', 'Deux bis'], made).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(withTitles(places, ['Deux', 'Un'], made).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(withTitles(places, ['Zéro', 'Un', 'Deux'], made).map(({ id }) => id)).toEqual(['new', 'a', 'b']);
    expect(withTitles(places, ['Deux'], made).map(({ id }) => id)).toEqual(['b']);
  });

  it('ask for enough places, and for a word at both ends of an axis', () => {
    const matrix = freshFrame('matrix');
    expect(frameWrong({ ...matrix, places: matrix.places.slice(1) })).not.toBe('');
    expect(frameWrong({ ...matrix, across: { low: 'peu', high: '' } })).not.toBe('');
    expect(frameWrong({ ...matrix, across: { low: 'peu', high: 'beaucoup' } })).toBe('');
  });
});
