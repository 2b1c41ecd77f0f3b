/** What somebody else did, as it is told. */
export interface RecentChange {
  readonly id: number;
  readonly session: string;
  readonly who: string;
  readonly section: string;
  readonly added: string;
  readonly removed: string;
  /** Where it is in the text that is shown, when it was told. */
  readonly at: number;
}

/** One change as it came, before it is told. */
export interface RawChange {
  readonly session: string;
  readonly who: string;
  readonly at: number;
  readonly added: string;
  readonly removed: string;
}

const longest = 80;
const most = 30;

const short = (words: string) => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
};

/** What came in a short while, as few sentences: what one writes in a row at one place is one change. */
export function gathered(changes: readonly RawChange[]): RawChange[] {
  const all: RawChange[] = [];
  for (const change of changes) {
    const last = all.at(-1);
    const follows =
      last && last.session === change.session && Math.abs(change.at - (last.at + last.added.length)) <= 1;
    if (!last || !follows) all.push(change);
    else
      all[all.length - 1] = {
        ...last,
        added: last.added + change.added,
        removed: last.removed + change.removed,
      };
  }
  return all;
}

let told = 0;

/** The newest first, and only so many. */
export function withNewer(
  before: readonly RecentChange[],
  changes: readonly RawChange[],
  sectionAt: (at: number) => string,
): RecentChange[] {
  const newer = gathered(changes).map((change) => ({
    ...change,
    id: ++told,
    section: sectionAt(change.at),
    added: short(change.added),
    removed: short(change.removed),
  }));
  return [...newer.filter(({ added, removed }) => added || removed).reverse(), ...before].slice(0, most);
}
