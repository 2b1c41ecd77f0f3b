/** An obstacle as far as its links are concerned. */
export interface Linked {
  readonly id: string;
  readonly leadsToIds: readonly string[];
}

/** The links of obstacles, both ways; those that lead nowhere are left out. */
export interface Links {
  readonly from: ReadonlyMap<string, readonly string[]>;
  readonly to: ReadonlyMap<string, readonly string[]>;
}

export function linksOf(obstacles: readonly Linked[]): Links {
  const ids = new Set(obstacles.map(({ id }) => id));
  const to = new Map(
    obstacles.map(({ id, leadsToIds }) => [id, leadsToIds.filter((other) => ids.has(other))]),
  );
  const from = new Map<string, string[]>(obstacles.map(({ id }) => [id, []]));
  for (const [id, others] of to) for (const other of others) from.get(other)?.push(id);
  return { from, to };
}

/** The shortest way from an obstacle back to itself, itself first; `null` when none comes back. */
export function loopOf({ to }: Links, start: string): readonly string[] | null {
  const before = new Map<string, string>();
  const queue = [start];
  for (let here = queue.shift(); here !== undefined; here = queue.shift()) {
    for (const next of to.get(here) ?? []) {
      if (next === start) return wayTo(before, here, start);
      if (before.has(next)) continue;
      before.set(next, here);
      queue.push(next);
    }
  }
  return null;
}

function wayTo(before: ReadonlyMap<string, string>, end: string, start: string): readonly string[] {
  const way = [end];
  for (let here = end; here !== start;) {
    here = before.get(here) ?? start;
    way.unshift(here);
  }
  return way;
}

/** Every loop once, whichever of its obstacles one begins with. */
export function loopsOf(links: Links): readonly (readonly string[])[] {
  const seen = new Map<string, readonly string[]>();
  for (const id of links.to.keys()) {
    const loop = loopOf(links, id);
    if (loop) seen.set([...loop].sort().join(' '), seen.get([...loop].sort().join(' ')) ?? loop);
  }
  return [...seen.values()];
}
