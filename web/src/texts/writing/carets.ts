import { type Extension, type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';

/** Where somebody else is, in the text that is shown. */
export interface ShownCaret {
  readonly session: string;
  readonly label: string;
  /** Key of the college, for its colour; the label always stands beside it. */
  readonly college: string;
  readonly anchor: number;
  readonly head: number;
}

class Flag extends WidgetType {
  constructor(
    private readonly label: string,
    private readonly college: string,
  ) {
    super();
  }

  override eq(other: Flag): boolean {
    return other.label === this.label && other.college === this.college;
  }

  toDOM(): HTMLElement {
    const caret = document.createElement('span');
    caret.className = `text-caret college-${this.college}`;
    caret.setAttribute('aria-hidden', 'true');
    const label = document.createElement('span');
    label.className = 'text-caret-name';
    label.textContent = this.label;
    caret.append(label);
    return caret;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

/** Says where the others are now. */
export const showCarets = StateEffect.define<readonly ShownCaret[]>();

/** The others' carets and what they have chosen, carried along with each change. */
export const carets: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(drawn, tr) {
    const said = tr.effects.find((effect) => effect.is(showCarets));
    if (!said) return drawn.map(tr.changes);
    const length = tr.newDoc.length;
    const ranges = (said.value as readonly ShownCaret[]).flatMap(
      ({ label, college, anchor, head }): Range<Decoration>[] => {
        const at = Math.min(head, length);
        const [from, to] = [Math.min(anchor, at, length), Math.min(Math.max(anchor, at), length)];
        const flag = Decoration.widget({ widget: new Flag(label, college), side: 1 }).range(at);
        if (from === to) return [flag];
        return [Decoration.mark({ class: `text-chosen college-${college}` }).range(from, to), flag];
      },
    );
    return Decoration.set(ranges, true);
  },
  provide: (field) => EditorView.decorations.from(field),
});
