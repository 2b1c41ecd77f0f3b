import { syntaxTree } from '@codemirror/language';
import { type EditorState, type Extension, type Range, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import { plain, UNDECIDED } from './outline';

/** The cells of a row of a table, as they are read. */
export function cellsOf(row: string): string[] {
  return row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => plain(cell.trim().replaceAll('\\|', '|')));
}

class TableWidget extends WidgetType {
  constructor(private readonly markdown: string) {
    super();
  }

  override eq(other: TableWidget): boolean {
    return other.markdown === this.markdown;
  }

  toDOM(view: EditorView): HTMLElement {
    const [head = '', , ...rows] = this.markdown.split('\n');
    const holder = document.createElement('div');
    holder.className = 'text-table';
    const table = document.createElement('table');
    const width = cellsOf(head).length;
    table.createTHead().append(rowOf(head, 'th', width));
    table.createTBody().append(...rows.map((row) => rowOf(row, 'td', width)));
    holder.append(table);
    // Pressing a table opens it, to be written.
    holder.addEventListener('mousedown', (event) => {
      event.preventDefault();
      view.dispatch({ selection: { anchor: view.posAtDOM(holder) + (head.startsWith('|') ? 2 : 0) } });
      view.focus();
    });
    return holder;
  }
}

function rowOf(row: string, kind: 'td' | 'th', width: number): HTMLTableRowElement {
  const made = document.createElement('tr');
  const words = cellsOf(row);
  for (let place = 0; place < width; place++) {
    const cell = document.createElement(kind);
    cell.append(...marked(words[place] ?? ''));
    made.append(cell);
  }
  return made;
}

/** What is still to be decided stands out in a table too. */
function marked(words: string): (string | HTMLElement)[] {
  return words
    .split(new RegExp(`(${UNDECIDED.source})`, 'iu'))
    .flatMap((piece, place): (string | HTMLElement)[] => {
      // Every third piece is the question within the mark.
      if (!piece || place % 3 === 2) return [];
      if (place % 3 === 0) return [piece];
      const passage = document.createElement('span');
      passage.className = 'text-undecided';
      passage.textContent = piece;
      return [passage];
    });
}

function draw(state: EditorState): DecorationSet {
  const drawn: Range<Decoration>[] = [];
  syntaxTree(state).iterate({
    enter({ name, from, to, node }) {
      if (name !== 'Table') return !/Paragraph|Heading|Code|List/.test(name);
      const near = state.selection.ranges.some((one) => one.from <= to && one.to >= from);
      // One within a quotation or a list stays as it is written.
      if (
        (near && !state.readOnly) ||
        node.parent?.name !== 'Document' ||
        state.doc.lineAt(from).from !== from
      )
        return false;
      drawn.push(
        Decoration.replace({ widget: new TableWidget(state.sliceDoc(from, to)), block: true }).range(
          from,
          to,
        ),
      );
      return false;
    },
  });
  return Decoration.set(drawn);
}

/** Tables drawn as such while the caret is elsewhere. */
export const tables: Extension = StateField.define<DecorationSet>({
  create: draw,
  update(drawn, tr) {
    const same = !tr.docChanged && !tr.selection && syntaxTree(tr.state) === syntaxTree(tr.startState);
    return same ? drawn : draw(tr.state);
  },
  provide: (field) => EditorView.decorations.from(field),
});
