import { redo, undo } from '@codemirror/commands';
import { openSearchPanel } from '@codemirror/search';
import { type EditorState, type Extension, Prec, type Transaction } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import * as fr from '../../words/texts';
import { type Format, indentList, insertBlock, toggleBlock } from './blocks';
import { toggleInline, toggleUndecided } from './format';

const words = fr.texts.tools;

/** What acts on the text, with a view or without. */
export interface Target {
  readonly state: EditorState;
  dispatch(transaction: Transaction): void;
}

/** Every gesture of the toolbar that has no question to ask. */
export const formats = {
  heading1: toggleBlock('heading1'),
  heading2: toggleBlock('heading2'),
  heading3: toggleBlock('heading3'),
  bold: toggleInline('bold'),
  italic: toggleInline('italic'),
  bullets: toggleBlock('bullets'),
  numbers: toggleBlock('numbers'),
  tasks: toggleBlock('tasks'),
  quote: toggleBlock('quote'),
  table: insertBlock(words.newTable, 2),
  undecided: toggleUndecided(words.undecidedMark),
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

/** Does what a button or a key asks for; nothing in a text that is only read. */
export function format(target: Target, name: FormatName): void {
  if (!target.state.readOnly) target.dispatch(target.state.update(formats[name](target.state)));
}

interface Key {
  readonly code: string;
  readonly alt?: true;
  readonly shift?: true;
  readonly act: FormatName | 'link';
}

/** By place on the keyboard for digits: on a French one they are typed with the shift key. */
const keys: readonly Key[] = [
  { code: 'KeyB', act: 'bold' },
  { code: 'KeyI', act: 'italic' },
  { code: 'KeyK', act: 'link' },
  { code: 'Digit1', alt: true, act: 'heading1' },
  { code: 'Digit2', alt: true, act: 'heading2' },
  { code: 'Digit3', alt: true, act: 'heading3' },
  { code: 'KeyD', alt: true, act: 'undecided' },
  { code: 'Digit7', shift: true, act: 'numbers' },
  { code: 'Digit8', shift: true, act: 'bullets' },
  { code: 'Digit9', shift: true, act: 'tasks' },
];

/** What a key press asks for, if anything. */
export function keyAsks(event: KeyboardEvent): Key['act'] | null {
  if (!event.ctrlKey && !event.metaKey) return null;
  // On a French keyboard the right-hand key writes # and ~ in the same way.
  if (event.getModifierState('AltGraph') || /^[#~{[\]}@|^`\\]$/.test(event.key)) return null;
  const key = keys.find(
    ({ code, alt = false, shift = false }) =>
      code === event.code && alt === event.altKey && shift === event.shiftKey,
  );
  return key?.act ?? null;
}

/** The keys of the text; Tab sets a list in and out, and elsewhere leaves the text. */
export function textKeys(askLink: () => void): Extension {
  return [
    Prec.high(
      EditorView.domEventHandlers({
        keydown(event, view) {
          const asks = keyAsks(event);
          if (!asks) return false;
          event.preventDefault();
          if (asks === 'link') askLink();
          else format(view, asks);
          return true;
        },
      }),
    ),
    keymap.of([
      { key: 'Tab', run: (view) => indent(view, true) },
      { key: 'Shift-Tab', run: (view) => indent(view, false) },
    ]),
  ];
}

function indent(view: EditorView, more: boolean): boolean {
  const changed = view.state.readOnly ? null : indentList(view.state, more);
  if (changed) view.dispatch(changed);
  return changed !== null;
}

export const gestures = { undo, redo, search: openSearchPanel };
