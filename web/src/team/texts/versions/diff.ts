import { presentableDiff } from '@codemirror/merge';

/** A piece of a text beside another: as it was, new, or gone. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Whole lines: the same in both texts, or with something changed in them. */
export type Block =
  | { readonly kind: 'same'; readonly lines: readonly string[] }
  | { readonly kind: 'changed'; readonly pieces: readonly Piece[] };

/** Beyond so many changed units, whole stretches are told instead of words: nobody waits for a reading. */
const scanLimit = 2_000;

interface Change {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** What changed from a text to another, word by word, with the lines around it whole. */
export function blocksBetween(before: string, after: string): Block[] {
  const blocks: Block[] = [];
  let [a, b] = [0, 0];
  for (const group of groups(before, after, presentableDiff(before, after, { scanLimit }))) {
    if (group.startA > a) blocks.push(same(before.slice(a, group.startA)));
    const startB = b + group.startA - a;
    blocks.push({ kind: 'changed', pieces: pieces(before, after, group, startB) });
    const last = group.changes.at(-1);
    [a, b] = [group.endA, last ? last.toB + group.endA - last.toA : startB];
  }
  if (a < before.length) blocks.push(same(before.slice(a)));
  return blocks;
}

interface Group {
  readonly startA: number;
  endA: number;
  readonly changes: Change[];
}

/** Changes in the same lines are told together. */
function groups(before: string, after: string, changes: readonly Change[]): Group[] {
  const all: Group[] = [];
  for (const change of changes) {
    const startA = before.lastIndexOf('\n', change.fromA - 1) + 1;
    const wholeLines =
      startA === change.fromA && startsLine(before, change.toA) && startsLine(after, change.toB);
    const end = before.indexOf('\n', change.toA);
    const endA = wholeLines ? change.toA : end < 0 ? before.length : end + 1;
    const last = all.at(-1);
    if (last && startA < last.endA) {
      last.changes.push(change);
      last.endA = Math.max(last.endA, endA);
    } else all.push({ startA, endA, changes: [change] });
  }
  return all;
}

const startsLine = (text: string, at: number) => at === 0 || text[at - 1] === '\n';

function pieces(before: string, after: string, group: Group, startB: number): Piece[] {
  const found: Piece[] = [];
  const put = (kind: Piece['kind'], text: string) => text && found.push({ kind, text });
  let b = startB;
  for (const { fromA, toA, fromB, toB } of group.changes) {
    put('same', after.slice(b, fromB));
    put('removed', before.slice(fromA, toA));
    put('added', after.slice(fromB, toB));
    b = toB;
  }
  const toA = group.changes.at(-1)?.toA ?? group.startA;
  put('same', before.slice(toA, group.endA));
  return found;
}

const same = (text: string): Block => ({ kind: 'same', lines: text.replace(/\n$/, '').split('\n') });

/** Only the lines next to a change; `skipped` tells how many others there are. */
export function folded(
  lines: readonly string[],
  { first, last, around = 2 }: { first: boolean; last: boolean; around?: number },
): { head: readonly string[]; skipped: number; tail: readonly string[] } {
  const head = first ? 0 : reach(lines, around);
  const tail = last ? lines.length : lines.length - reach([...lines].reverse(), around);
  const hidden = lines.slice(head, tail).filter((line) => line.trim()).length;
  return hidden === 0
    ? { head: lines, skipped: 0, tail: [] }
    : { head: lines.slice(0, head), skipped: hidden, tail: lines.slice(tail) };
}

/** After how many lines so many have been passed that say something. */
function reach(lines: readonly string[], wanted: number): number {
  let [at, passed] = [0, 0];
  while (at < lines.length && passed < wanted) if (lines[at++]?.trim()) passed++;
  return at;
}

/** The change that makes a text what another one is. */
export const changesBetween = (now: string, then: string) =>
  presentableDiff(now, then, { scanLimit }).map(({ fromA, toA, fromB, toB }) => ({
    from: fromA,
    to: toA,
    insert: then.slice(fromB, toB),
  }));
