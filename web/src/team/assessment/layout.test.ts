import { expect, test } from 'vitest';
import { draw, stepFrom } from './layout';
import { linksOf, loopOf, loopsOf, type Linked } from './system';

const obstacles = (links: Record<string, string[]>): Linked[] =>
  Object.entries(links).map(([id, leadsToIds]) => ({ id, leadsToIds }));

test('what brings about stands before what comes of it', () => {
  const drawn = draw(obstacles({ c: [], a: ['b', 'c'], b: ['c'], alone: ['gone'] }));
  expect(Object.fromEntries(drawn.nodes.map(({ id, column }) => [id, column]))).toEqual({ a: 0, b: 1, c: 2 });
  expect([drawn.columns, drawn.alone]).toEqual([3, ['alone']]);
});

test('a loop is drawn, with the one link that goes back', () => {
  const { edges, nodes } = draw(obstacles({ a: ['b'], b: ['c'], c: ['a'] }));
  expect(nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(edges.filter(({ back }) => back)).toEqual([{ from: 'c', to: 'a', back: true }]);
});

test('a loop is told once, by its shortest way', () => {
  const links = linksOf(obstacles({ a: ['b', 'c'], b: ['a'], c: ['b'], d: ['a'] }));
  expect(loopOf(links, 'a')).toEqual(['a', 'b']);
  expect(loopOf(links, 'c')).toEqual(['c', 'b', 'a']);
  expect(loopOf(links, 'd')).toBeNull();
  expect(loopsOf(links)).toHaveLength(2);
});

test('a hundred obstacles in every which way: all are drawn, each at a place of its own, always the same', () => {
  let chance = 7;
  const next = (most: number) => (chance = (chance * 1103515245 + 12345) % 2147483648) % most;
  const hundred = Array.from({ length: 100 }, (_, at) => ({
    id: `o${at}`,
    leadsToIds: Array.from({ length: next(4) }, () => `o${next(100)}`).filter((id) => id !== `o${at}`),
  }));
  const drawn = draw(hundred);
  expect(drawn.nodes.length + drawn.alone.length).toBe(100);
  expect(new Set(drawn.nodes.map(({ column, row }) => `${column}/${row}`)).size).toBe(drawn.nodes.length);
  const column = new Map(drawn.nodes.map((node) => [node.id, node.column]));
  for (const { from, to, back } of drawn.edges)
    if (!back) expect(column.get(from)).toBeLessThan(column.get(to) ?? -1);
  expect(draw(hundred)).toEqual(drawn);
});

test('a chain of two thousand is drawn at once', () => {
  const chain = Array.from({ length: 2000 }, (_, at) => ({
    id: `o${at}`,
    leadsToIds: [`o${(at + 1) % 2000}`],
  }));
  expect(draw(chain).columns).toBe(2000);
});

test('arrow keys follow the links', () => {
  const all = obstacles({ a: ['b', 'c'], b: [], c: [] });
  const [drawn, links] = [draw(all), linksOf(all)];
  expect(stepFrom(drawn, links, 'a', 'ArrowRight')).toBe('b');
  expect(stepFrom(drawn, links, 'b', 'ArrowDown')).toBe('c');
  expect(stepFrom(drawn, links, 'c', 'ArrowUp')).toBe('b');
  expect(stepFrom(drawn, links, 'c', 'ArrowLeft')).toBe('a');
  expect(stepFrom(drawn, links, 'b', 'End')).toBe('c');
  expect(stepFrom(drawn, links, 'a', 'ArrowLeft')).toBeUndefined();
  expect(stepFrom(drawn, links, 'a', 'x')).toBeUndefined();
});
