import { EditorState, type Extension, type Text, type TransactionSpec } from '@codemirror/state';

const high = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
const low = (unit: number) => unit >= 0xdc00 && unit < 0xe000;

/** Whether a position of a text lies between the two units of one character. */
function cuts(doc: Text, at: number): boolean {
  if (at <= 0 || at >= doc.length) return false;
  const around = doc.sliceString(at - 1, at + 1);
  return high(around.charCodeAt(0)) && low(around.charCodeAt(1));
}

const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What may stand in a text: no control character but tab and line break, no half of a character. */
export function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(HALVES, '\ufffd');
}

/**
 * Widens what somebody changes to whole characters: replacing one emoji by another may touch only its second half, and
 * half a character can be neither sent nor kept. What comes from others is whole already and is let through.
 */
export const wholeCharacters: Extension = EditorState.transactionFilter.of((tr) => {
  if (!tr.docChanged) return tr;
  const before = tr.startState.doc;
  const changes: { from: number; to: number; insert: string }[] = [];
  let touched = false;
  let cleaned = false;
  tr.changes.iterChanges((fromA, toA, _fromB, _toB, inserted) => {
    const to = cuts(before, toA) ? toA + 1 : toA;
    // What is only inserted goes behind the character.
    const from = fromA === toA ? to : cuts(before, fromA) ? fromA - 1 : fromA;
    const written =
      fromA === toA
        ? inserted.toString()
        : before.sliceString(from, fromA) + inserted.toString() + before.sliceString(toA, to);
    // Half of what was there and goes is no character any more.
    const insert = clean(from === fromA && to === toA ? written : written.replace(HALVES, ''));
    touched ||= from !== fromA || to !== toA;
    cleaned ||= insert !== written;
    changes.push({ from, to, insert });
  });
  if (!touched && !cleaned) return tr;
  const instead: TransactionSpec = { changes, effects: tr.effects, scrollIntoView: tr.scrollIntoView };
  // Where the text has become shorter, the caret is carried over instead.
  return cleaned
    ? instead
    : { ...instead, selection: tr.selection ?? tr.startState.selection.map(tr.changes) };
});

/** A number that tells two texts apart (FNV-1a of 32 bits), as the server counts it. */
export function checksum(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >> 8), 0x01000193);
  }
  return hash >>> 0;
}
