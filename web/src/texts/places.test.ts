import { ChangeSet } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { Places, toServer, toShown } from './places';

const insert = (from: number, text: string, length: number) => ChangeSet.of({ from, insert: text }, length);

describe('a place in the text of a version', () => {
  const places = new Places();
  places.advanced(3, 3, insert(0, 'x', 0));
  places.advanced(3, 4, insert(0, 'ab', 10));
  places.advanced(4, 9, insert(12, 'c', 12));

  it('is carried over each version since', () => {
    expect([places.carry(5, 3, 4, 1), places.carry(5, 3, 9, 1), places.carry(5, 9, 9, 1)]).toEqual([7, 7, 5]);
  });

  it('is not made up where a version is missing', () => {
    expect([places.carry(5, 2, 9, 1), places.carry(5, 3, 7, 1), places.carry(5, 9, 12, 1)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('goes over what is pending, and back', () => {
    const pending = insert(2, 'xyz', 10);
    expect([
      toShown(pending, 5, 1),
      toServer(pending, 8, 1),
      toServer(pending, 4, -1),
      toShown(null, 5, 1),
    ]).toEqual([8, 5, 2, 5]);
  });
});
