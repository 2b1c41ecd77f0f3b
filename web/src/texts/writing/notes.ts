import { type Extension, type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import * as fr from '../../words/texts';
import type { TextNote } from '../protocol';

/** A note with its place in the text that is shown. */
export interface PlacedNote {
  readonly note: TextNote;
  readonly from: number;
  readonly to: number;
}

/** What a suggestion would put there, or where a note stands whose passage is gone. */
class Beside extends WidgetType {
  constructor(
    private readonly id: string,
    private readonly words: string,
    private readonly chosen: boolean,
  ) {
    super();
  }

  override eq(other: Beside): boolean {
    return other.id === this.id && other.words === this.words && other.chosen === this.chosen;
  }

  toDOM(): HTMLElement {
    const made = document.createElement(this.words ? 'ins' : 'span');
    made.className = `${this.words ? 'text-suggested' : 'text-note-place'}${this.chosen ? ' text-note-chosen' : ''}`;
    made.dataset['note'] = this.id;
    made.textContent = this.words || '◆';
    return made;
  }

  override ignoreEvent(): boolean {
    return false;
  }
}

/** Shows these notes, one of them perhaps chosen. */
export const showNotes = StateEffect.define<{ notes: readonly PlacedNote[]; chosen: string | null }>();

function draw(notes: readonly PlacedNote[], chosen: string | null, length: number): DecorationSet {
  const ranges = notes
    .filter(({ note, to }) => note.state === 'open' && to <= length)
    .flatMap(({ note, from, to }): Range<Decoration>[] => {
      const picked = note.id === chosen;
      const title = note.kind === 'comment' ? fr.texts.notes.comment : fr.texts.notes.suggestion;
      const mark = Decoration.mark({
        class: `text-note text-${note.kind}${picked ? ' text-note-chosen' : ''}`,
        attributes: { 'data-note': note.id, title },
      });
      const beside = Decoration.widget({
        widget: new Beside(note.id, note.replacement ?? '', picked),
        side: 1,
      });
      const shown: Range<Decoration>[] = from < to ? [mark.range(from, to)] : [];
      return note.replacement || from === to ? [...shown, beside.range(to)] : shown;
    });
  return Decoration.set(ranges, true);
}

/** Comments and suggestions where they stand; pressing one says which. */
export function notes(press: (id: string) => void): Extension {
  const field = StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update(drawn, tr) {
      const said = tr.effects.find((effect) => effect.is(showNotes));
      return said ? draw(said.value.notes, said.value.chosen, tr.newDoc.length) : drawn.map(tr.changes);
    },
    provide: (own) => EditorView.decorations.from(own),
  });
  const pressed = EditorView.domEventHandlers({
    click(event) {
      const target =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-note]') : null;
      if (target?.dataset['note']) press(target.dataset['note']);
    },
  });
  return [field, pressed];
}
