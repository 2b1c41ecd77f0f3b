import { syntaxTree } from '@codemirror/language';
import type { EditorState, SelectionRange, TransactionSpec } from '@codemirror/state';
import { EditorSelection } from '@codemirror/state';
import { beginningOf, type BlockKind, type Format, kindsOf } from './blocks';
import { undecidedIn } from './outline';

/** What words can be made into. */
export type InlineKind = 'bold' | 'italic';

const MARKS: Record<InlineKind, { node: string; mark: string }> = {
  bold: { node: 'StrongEmphasis', mark: '**' },
  italic: { node: 'Emphasis', mark: '*' },
};

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The bold or italic passage that holds all of a range, with its marks. */
function around(state: EditorState, name: string, { from, to }: Span): Span | null {
  for (const side of [1, -1] as const)
    for (let node = syntaxTree(state).resolveInner(from, side); node.parent; node = node.parent)
      if (node.name === name && node.from <= from && node.to >= to) return { from: node.from, to: node.to };
  return null;
}

/** The words of a range, line by line, without what begins a line and the blanks at its ends. */
function words(state: EditorState, range: Span): Span[] {
  const spans: Span[] = [];
  for (let at = range.from; at <= range.to;) {
    const line = state.doc.lineAt(at);
    const { quote, indent, mark } = beginningOf(line.text);
    const from = Math.max(range.from, line.from + quote.length + indent.length + mark.length);
    const to = Math.min(range.to, line.to);
    const text = from < to ? state.sliceDoc(from, to) : '';
    const trimmed = text.trim();
    const start = from + text.length - text.trimStart().length;
    if (trimmed) spans.push({ from: start, to: start + trimmed.length });
    at = line.to + 1;
  }
  return spans;
}

/** Makes the chosen words bold or italic, or plain again; the word under the caret when none is chosen. */
export const toggleInline =
  (kind: InlineKind): Format =>
  (state) => {
    const { node, mark } = MARKS[kind];
    return {
      ...state.changeByRange((range) => {
        const there = around(state, node, range);
        if (there) return unwrap(there, mark.length, range);
        const word = range.empty ? state.wordAt(range.head) : range;
        const spans = word ? words(state, word) : [];
        const changes = spans.flatMap(({ from, to }) => [
          { from, insert: mark },
          { from: to, insert: mark },
        ]);
        if (spans.length > 0) {
          const set = state.changes(changes);
          // What was chosen stays chosen, without the marks around it.
          const [from, to] = [set.mapPos(range.from, 1), set.mapPos(range.to, -1)];
          return { changes, range: EditorSelection.range(Math.min(from, to), to) };
        }
        return {
          changes: { from: range.from, insert: mark + mark },
          range: EditorSelection.cursor(range.from + mark.length),
        };
      }),
      scrollIntoView: true,
      userEvent: 'input',
    };
  };

function unwrap(there: Span, length: number, range: SelectionRange) {
  const within = (at: number) =>
    Math.max(there.from, Math.min(at, there.to - length) - Math.min(length, Math.max(0, at - there.from)));
  return {
    changes: [
      { from: there.from, to: there.from + length },
      { from: there.to - length, to: there.to },
    ],
    range: EditorSelection.range(within(range.anchor), within(range.head)),
  };
}

/** Marks what is chosen as still to be decided, or as decided. */
export const toggleUndecided =
  (opening: string): Format =>
  (state) => {
    const { from, to } = state.selection.main;
    const there = undecidedIn(state.doc).find((passage) => passage.from <= from && passage.to >= to);
    if (there)
      return {
        changes: { from: there.from, to: there.to, insert: there.question },
        selection: { anchor: there.from + there.question.length },
        userEvent: 'input',
      };
    // A mark never spans lines.
    const end = Math.min(to, state.doc.lineAt(from).to);
    const before = `[${opening} : `;
    return {
      changes: [
        { from, insert: before },
        { from: end, insert: ']' },
      ],
      selection: { anchor: end + before.length },
      scrollIntoView: true,
      userEvent: 'input',
    };
  };

/** A link in place of what is chosen. */
export const insertLink =
  (label: string, address: string): Format =>
  (state): TransactionSpec => {
    const { from, to } = state.selection.main;
    const insert = `[${label.replace(/[[\]\\]/g, '\\$&')}](${address.replace(/[()\s\\<>]/g, escaped)})`;
    return {
      changes: { from, to, insert },
      selection: { anchor: from + insert.length },
      scrollIntoView: true,
      userEvent: 'input',
    };
  };

/** As an address writes a character; the language's own function leaves parentheses. */
const escaped = (character: string) =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** What the words at the caret are: which buttons are pressed. */
export function formatsAt(state: EditorState): Set<BlockKind | InlineKind | 'undecided'> {
  const { main } = state.selection;
  const formats = new Set<BlockKind | InlineKind | 'undecided'>(kindsOf(state.doc.lineAt(main.head).text));
  for (const kind of ['bold', 'italic'] as const)
    if (around(state, MARKS[kind].node, main)) formats.add(kind);
  if (undecidedIn(state.doc).some(({ from, to }) => from <= main.from && to >= main.to))
    formats.add('undecided');
  return formats;
}
