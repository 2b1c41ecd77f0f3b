import { describe, expect, it } from 'vitest';
import type { OpinionItem } from '../contract';
import { byPeople, draw, letterOf, nameOf, read } from './opinions';

const area = (x: number, y: number, longer = 2, shorter = 1) => ({ x, y, longer, shorter, angle: 30 });
const item = (cardId: string, people: number, reading: OpinionItem['reading']): OpinionItem => ({
  cardId,
  people,
  total: null,
  lines: [],
  reading,
});

describe('the drawing of the map', () => {
  it('holds every group and one’s own place, upwards up, at one scale', () => {
    const { groups, own } = draw([area(-3, 0), area(3, 2)], { needed: 0, group: 1, x: 2.5, y: 2 });
    expect(groups.map(({ letter }) => letter)).toEqual(['A', 'B']);
    const [first, second] = groups;
    if (!first || !second || !own) throw new Error('Both groups and one’s own place are drawn.');
    expect(first.x).toBeLessThan(second.x);
    expect(first.y).toBeGreaterThan(second.y);
    expect(own.x).toBeLessThan(second.x);
    for (const { x, y, longer } of groups) {
      expect(x - longer).toBeGreaterThanOrEqual(0);
      expect(x + longer).toBeLessThanOrEqual(100);
      expect(y - longer).toBeGreaterThanOrEqual(0);
      expect(y + longer).toBeLessThanOrEqual(100);
    }
    expect(first.longer / first.shorter).toBeCloseTo(2, 1);
    expect(first.turn).toBe(-30);
  });

  it('shows people who all answer the same as a spot', () => {
    const { groups, own } = draw([area(0, 0, 0, 0), area(1, 0, 0, 0)], undefined);
    expect(own).toBeNull();
    for (const { longer, shorter } of groups) expect(Math.min(longer, shorter)).toBeGreaterThan(0);
  });
});

describe('the cards', () => {
  it('come by how many answered, then by name of card, and by what is read in them', () => {
    const items = [item('b', 5, 'sharedAgreement'), item('c', 9, 'usefulDisagreement'), item('a', 5, null)];
    expect(byPeople(items).map(({ cardId }) => cardId)).toEqual(['c', 'a', 'b']);
    expect(read(items, 'sharedAgreement', 'sharedRefusal').map(({ cardId }) => cardId)).toEqual(['b']);
  });

  it('have a name even when they have no title, or no text any more', () => {
    expect(nameOf({ title: 'Une navette', text: 'Le soir.' })).toBe('Une navette');
    expect(nameOf({ title: null, text: 'Pas de bus.' })).toBe('Pas de bus.');
    expect(nameOf({ title: null, text: null })).toMatch(/effacé/);
    expect(letterOf(2)).toBe('C');
  });
});
