import { describe, expect, it } from 'vitest';
import { held, paragraphs, plainLine } from './said';

const shown = (text: string) =>
  paragraphs(text).map((pieces) => pieces.map(({ text, strong }) => (strong ? `[${text}]` : text)).join(''));

describe('what a facilitator wrote', () => {
  it('is read by paragraphs, with its strong words', () => {
    expect(shown('Venir **après le travail**.\n\nRegardons ensemble.')).toEqual([
      'Venir [après le travail].',
      'Regardons ensemble.',
    ]);
  });

  it('makes nothing strong that is not closed', () =>
    expect(shown('Un **deux** et **trois')).toEqual(['Un [deux] et trois']));

  it('is nothing when nothing was written', () => expect(shown(' \n\n ')).toEqual([]));

  it('fits on a line', () => expect(plainLine('**Un**\n\ndeux')).toBe('Un deux'));
});

it('holds French signs to their word', () => {
  expect(held('Où ? « Ici » : là !')).toBe('Où\u00a0? «\u00a0Ici\u00a0»\u00a0: là\u00a0!');
});
