import { describe, expect, it } from 'vitest';
import { nextPage, pageCount } from './page-count';

describe('the pages of the wall', () => {
  it.each([
    ['a text that fits', 1000, 1],
    ['nothing measured yet', 0, 1],
    ['one column too many', 1048 + 476, 2],
    ['three full pages', 3 * 1048 - 48, 3],
  ])('%s', (_, text, pages) => expect(pageCount(text, 1000, 48)).toBe(pages));

  it('knows no page before the wall has a size', () => expect(pageCount(300, 0, 48)).toBe(1));

  it('begins again after the last', () =>
    expect([0, 1, 2].map((page) => nextPage(page, 3))).toEqual([1, 2, 0]));
});
