import type { ChangeSpec, EditorState, Line, TransactionSpec } from '@codemirror/state';

/** What a line can be made into. */
export type BlockKind = 'bullets' | 'numbers' | 'tasks' | 'quote' | `heading${1 | 2 | 3}`;

/** A change of the text that a button or a key asks for. */
export type Format = (state: EditorState) => TransactionSpec;

/** What stands before the words of a line: quotation, indentation, then a heading's or a list's mark. */
const BEGINNING = /^((?:> ?)*)([ \t]*)(#{1,6} +|[-*+] \[[ xX]\] +|[-*+] +|\d+[.)] +)?/;

interface Beginning {
  readonly quote: string;
  readonly indent: string;
  readonly mark: string;
}

export function beginningOf(text: string): Beginning {
  const [, quote = '', indent = '', mark = ''] = BEGINNING.exec(text) ?? [];
  return { quote, indent, mark };
}

/** What a line is. */
export function kindsOf(text: string): BlockKind[] {
  const { quote, mark } = beginningOf(text);
  const kinds: BlockKind[] = quote ? ['quote'] : [];
  const level = /^(#{1,3}) /.exec(mark)?.[1]?.length;
  if (level) kinds.push(`heading${level as 1 | 2 | 3}`);
  else if (/\[[ xX]\]/.test(mark)) kinds.push('tasks');
  else if (/^[-*+]/.test(mark)) kinds.push('bullets');
  else if (/^\d/.test(mark)) kinds.push('numbers');
  return kinds;
}

/** The lines that are chosen; blank ones among several stay as they are. */
function chosen(state: EditorState): Line[] {
  const lines = new Map<number, Line>();
  for (const { from, to } of state.selection.ranges)
    for (let at = from; at <= to;) {
      const line = state.doc.lineAt(at);
      lines.set(line.number, line);
      at = line.to + 1;
    }
  const all = [...lines.values()];
  return all.length === 1 ? all : all.filter(({ text }) => text.trim());
}

function markFor(kind: BlockKind, place: number): string {
  if (kind === 'bullets') return '- ';
  if (kind === 'numbers') return `${place + 1}. `;
  if (kind === 'tasks') return '- [ ] ';
  return `${'#'.repeat(Number(kind.slice(-1)))} `;
}

/** Makes the chosen lines into this; or plain, when all of them are so already. */
export const toggleBlock =
  (kind: BlockKind): Format =>
  (state) => {
    const lines = chosen(state);
    const undo = lines.length > 0 && lines.every(({ text }) => kindsOf(text).includes(kind));
    const changes = lines.flatMap(({ from, text }, place): ChangeSpec[] => {
      const { quote, indent, mark } = beginningOf(text);
      if (kind === 'quote') return [undo ? { from, to: from + quote.length } : { from, insert: '> ' }];
      const start = from + quote.length + (kind.startsWith('heading') ? 0 : indent.length);
      const to = from + quote.length + indent.length + mark.length;
      return [{ from: start, to, insert: undo ? '' : markFor(kind, place) }];
    });
    const set = state.changes(changes);
    // The caret stays behind the mark that came before it.
    return { changes: set, selection: state.selection.map(set, 1), scrollIntoView: true, userEvent: 'input' };
  };

/** A block of its own where the caret is, with blank lines around it; the caret goes to `at` in it. */
export const insertBlock =
  (block: string, at: number): Format =>
  (state) => {
    const line = state.doc.lineAt(state.selection.main.head);
    const here = line.text.trim() === '';
    const from = here ? line.from : line.to;
    const above = here && (line.number === 1 || state.doc.line(line.number - 1).text.trim() === '');
    const before = here ? (above ? '' : '\n') : '\n\n';
    const follows = line.number < state.doc.lines && state.doc.line(line.number + 1).text.trim() !== '';
    const insert = before + block + (follows ? '\n' : '');
    return {
      changes: { from, to: line.to, insert },
      selection: { anchor: from + before.length + at },
      scrollIntoView: true,
      userEvent: 'input',
    };
  };

/** Two spaces more or less before the chosen lines of lists; null when the caret is in none. */
export function indentList(state: EditorState, more: boolean): TransactionSpec | null {
  const lines = chosen(state).filter(({ text }) =>
    kindsOf(text).some((kind) => ['bullets', 'numbers', 'tasks'].includes(kind)),
  );
  if (lines.length === 0) return null;
  const changes = lines.flatMap(({ from, text }): ChangeSpec[] => {
    const { quote, indent, mark } = beginningOf(text);
    const start = from + quote.length;
    // Below a number, the words begin further to the right.
    const step = /^\d/.test(mark) ? 3 : 2;
    if (more) return [{ from: start, insert: ' '.repeat(step) }];
    return indent ? [{ from: start, to: start + Math.min(step, indent.length) }] : [];
  });
  return { changes, userEvent: more ? 'input.indent' : 'delete.dedent' };
}
