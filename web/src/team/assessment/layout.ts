import { linksOf, type Linked, type Links } from './system';

/** Where an obstacle is drawn: its column from the left, its row from the top. */
export interface Placed {
  readonly id: string;
  readonly column: number;
  readonly row: number;
}

/** A drawing of linked obstacles in columns: what brings about stands before what comes of it. */
export interface Drawn {
  readonly nodes: readonly Placed[];
  /** Links that go back to the left close a loop. */
  readonly edges: readonly { readonly from: string; readonly to: string; readonly back: boolean }[];
  readonly columns: number;
  readonly rows: number;
  /** Obstacles without a link. */
  readonly alone: readonly string[];
}

const sweeps = 8;

/** Draws obstacles in layers (after Sugiyama, Tagawa and Toda, 1981): the same obstacles always give the same drawing. */
export function draw(obstacles: readonly Linked[]): Drawn {
  const links = linksOf(obstacles);
  const linked = [...links.to.keys()].filter((id) => links.to.get(id)?.length || links.from.get(id)?.length);
  const back = backLinks(linked, links);
  const isBack = (from: string, to: string) => back.has(`${from}\n${to}`);
  const columnOf = layers(linked, links, isBack);
  const columns = inOrder(linked, links, columnOf);
  const nodes = columns.flatMap((column, at) => column.map((id, row) => ({ id, column: at, row })));
  return {
    nodes,
    edges: linked.flatMap((from) =>
      (links.to.get(from) ?? []).map((to) => ({ from, to, back: isBack(from, to) })),
    ),
    columns: columns.length,
    rows: Math.max(0, ...columns.map(({ length }) => length)),
    alone: [...links.to.keys()].filter((id) => !linked.includes(id)),
  };
}

/** The links that must be turned round for nothing to run in a circle any more. */
function backLinks(ids: readonly string[], { to, from }: Links): ReadonlySet<string> {
  const back = new Set<string>();
  const state = new Map<string, 'open' | 'done'>();
  // What nothing leads to is looked at first, so that a chain reads from its beginning.
  const starts = [...ids].sort((one, other) => (from.get(one)?.length ?? 0) - (from.get(other)?.length ?? 0));
  for (const start of starts) {
    if (state.has(start)) continue;
    // By hand, since a long chain would be too deep to walk by calls.
    const way: { id: string; next: number }[] = [{ id: start, next: 0 }];
    state.set(start, 'open');
    for (let top = way.at(-1); top; top = way.at(-1)) {
      const other = to.get(top.id)?.[top.next];
      top.next += 1;
      if (other === undefined) {
        state.set(top.id, 'done');
        way.pop();
      } else if (state.get(other) === 'open') {
        back.add(`${top.id}\n${other}`);
      } else if (!state.has(other)) {
        state.set(other, 'open');
        way.push({ id: other, next: 0 });
      }
    }
  }
  return back;
}

/** Each stands one column after the last of those that bring it about. */
function layers(
  ids: readonly string[],
  { to }: Links,
  isBack: (from: string, to: string) => boolean,
): ReadonlyMap<string, number> {
  const ahead = (id: string) => (to.get(id) ?? []).filter((other) => !isBack(id, other));
  const waiting = new Map(ids.map((id) => [id, 0]));
  for (const id of ids) for (const other of ahead(id)) waiting.set(other, (waiting.get(other) ?? 0) + 1);
  const column = new Map(ids.map((id) => [id, 0]));
  const ready = ids.filter((id) => waiting.get(id) === 0);
  for (let id = ready.shift(); id !== undefined; id = ready.shift()) {
    for (const other of ahead(id)) {
      column.set(other, Math.max(column.get(other) ?? 0, (column.get(id) ?? 0) + 1));
      const left = (waiting.get(other) ?? 0) - 1;
      waiting.set(other, left);
      if (left === 0) ready.push(other);
    }
  }
  return column;
}

/** In each column, neighbours of the same obstacles stand side by side: fewer lines cross. */
function inOrder(ids: readonly string[], links: Links, columnOf: ReadonlyMap<string, number>): string[][] {
  const columns: string[][] = [];
  for (const id of ids) (columns[columnOf.get(id) ?? 0] ??= []).push(id);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const row = new Map(columns.flatMap((column) => column.map((id, at) => [id, at] as const)));
    const near = sweep % 2 ? links.to : links.from;
    for (const column of sweep % 2 ? [...columns].reverse() : columns) {
      const weight = new Map(column.map((id, at) => [id, middle(near.get(id) ?? [], row) ?? at]));
      column.sort((one, other) => (weight.get(one) ?? 0) - (weight.get(other) ?? 0));
      column.forEach((id, at) => row.set(id, at));
    }
  }
  return columns;
}

function middle(ids: readonly string[], row: ReadonlyMap<string, number>): number | undefined {
  const rows = ids.flatMap((id) => row.get(id) ?? []);
  return rows.length ? rows.reduce((sum, one) => sum + one, 0) / rows.length : undefined;
}

/** Where an arrow key leads from an obstacle: along a link, or to its neighbour in the column. */
export function stepFrom(drawn: Drawn, links: Links, id: string, key: string): string | undefined {
  const here = drawn.nodes.find((node) => node.id === id);
  if (!here) return undefined;
  const at = (column: number, row: number) =>
    drawn.nodes.find((node) => node.column === column && node.row === row)?.id;
  switch (key) {
    case 'ArrowRight':
      return links.to.get(id)?.[0];
    case 'ArrowLeft':
      return links.from.get(id)?.[0];
    case 'ArrowDown':
      return at(here.column, here.row + 1);
    case 'ArrowUp':
      return at(here.column, here.row - 1);
    case 'Home':
      return drawn.nodes[0]?.id;
    case 'End':
      return drawn.nodes.at(-1)?.id;
    default:
      return undefined;
  }
}
