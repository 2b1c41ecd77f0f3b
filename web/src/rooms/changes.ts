/** A piece of a text beside the one before: as it was, new, or gone. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond this many words side by side, finding what is common would hold up an old phone: the middle is then replaced whole. */
const mostCells = 400_000;

/**
 * What changed from a text to the next, word by word: the longest common run of words stays, the rest is gone or new.
 * Source of the method: the longest common subsequence by dynamic programming (Wagner and Fischer, 1974).
 */
export function changes(before: string, after: string): Piece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end++;
  const middle = between(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return joined([...same(now.slice(0, start)), ...middle, ...same(now.slice(now.length - end))]);
}

// Words carry the blank after them, so that pieces put side by side are the text again.
const wordsOf = (text: string) => text.match(/\S+\s*|\s+/g) ?? [];

const same = (words: readonly string[]) => words.map((text): Piece => ({ kind: 'same', text }));

function between(old: readonly string[], now: readonly string[]): Piece[] {
  const gone = (text: string): Piece => ({ kind: 'removed', text });
  const come = (text: string): Piece => ({ kind: 'added', text });
  if (old.length * now.length > mostCells) return [...old.map(gone), ...now.map(come)];
  const longest = commonLengths(old, now);
  const length = (i: number, j: number) => longest[i * (now.length + 1) + j] ?? 0;
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [was, is] = [old[i], now[j]];
    if (was !== undefined && is !== undefined && was.trim() === is.trim()) {
      pieces.push({ kind: 'same', text: is });
      i++;
      j++;
    } else if (was !== undefined && (is === undefined || length(i + 1, j) >= length(i, j + 1))) {
      pieces.push(gone(was));
      i++;
    } else if (is !== undefined) {
      pieces.push(come(is));
      j++;
    }
  }
  return pieces;
}

/** For each pair of places, how many words the two ends have in common, in order. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint16Array {
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        old[i]?.trim() === now[j]?.trim()
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  return lengths;
}

/** Neighbours of one kind are one piece; what goes is read before what comes. */
function joined(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = [];
  for (const piece of pieces) {
    const last = runs[runs.length - 1];
    if (last?.kind === piece.kind) runs[runs.length - 1] = { kind: last.kind, text: last.text + piece.text };
    else runs.push(piece);
  }
  return runs;
}
