import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdownKeymap, markdownLanguage, pasteURLAsLink } from '@codemirror/lang-markdown';
import { LanguageSupport } from '@codemirror/language';
import { search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, type Extension, Prec, type StateEffect } from '@codemirror/state';
import { drawSelection, EditorView, keymap, placeholder } from '@codemirror/view';
import * as fr from '../../words/texts';
import { sharing } from '../shared';
import { carets } from './carets';
import { textKeys } from './keys';
import { notes } from './notes';
import { longestPaste, saysMore, toMarkdown } from './paste';
import { preview } from './preview';
import { tables } from './tables';

/** What the writing asks of the page around it. */
export interface Asks {
  link(): void;
  note(id: string): void;
  /** Something to say about what was just done. */
  say(sentence: string): void;
}

// By itself the library brings the languages of the web along, for what stands in HTML: here nothing does.
const language = new LanguageSupport(markdownLanguage, [
  Prec.high(keymap.of(markdownKeymap)),
  pasteURLAsLink,
]);

export const blank = EditorState.create();

const readOnly = new Compartment();

/** Whether the text is only read from now on. */
export const readOnlyIs = (is: boolean): StateEffect<unknown> =>
  readOnly.reconfigure(EditorState.readOnly.of(is));

/** The text's state, with all that makes Markdown a document. */
export function writing(title: string, asks: Asks): EditorState {
  return EditorState.create({
    extensions: [
      sharing,
      readOnly.of(EditorState.readOnly.of(true)),
      history(),
      language,
      textKeys(() => asks.link()),
      keymap.of([...searchKeymap, ...historyKeymap, ...defaultKeymap]),
      search({ top: true }),
      EditorState.phrases.of(fr.texts.search),
      EditorView.lineWrapping,
      // The tools stay in sight above the text, and must not lie over the caret.
      EditorView.scrollMargins.of((view) => ({ top: toolsAbove(view) })),
      drawSelection(),
      placeholder(fr.texts.editor.placeholder),
      EditorView.contentAttributes.of({
        lang: 'fr',
        spellcheck: 'true',
        autocorrect: 'on',
        autocapitalize: 'sentences',
        'aria-label': fr.texts.editor.label(title),
      }),
      preview,
      tables,
      carets,
      notes((id) => asks.note(id)),
      pasting((sentence) => asks.say(sentence)),
    ],
  });
}

const toolsAbove = ({ dom }: EditorView) =>
  (dom.parentElement?.previousElementSibling as HTMLElement | null)?.offsetHeight ?? 0;

/** What comes from a document or a page becomes Markdown; what is too long is refused, and the text stays as it was. */
function pasting(say: (sentence: string) => void): Extension {
  const put = (data: DataTransfer | null, view: EditorView): boolean => {
    if (!data || view.state.readOnly) return false;
    const html = data.getData('text/html');
    const words = data.getData('text/plain');
    const text = html && saysMore(html) ? toMarkdown(html) : words.length > longestPaste ? null : words;
    if (text === null) {
      say(fr.texts.editor.longPaste);
      return true;
    }
    if (!html || !saysMore(html)) return false;
    view.dispatch(view.state.replaceSelection(text), { userEvent: 'input.paste', scrollIntoView: true });
    return true;
  };
  const taken = (data: DataTransfer | null, event: Event, view: EditorView) => {
    const done = put(data, view);
    if (done) event.preventDefault();
    return done;
  };
  return EditorView.domEventHandlers({
    paste: (event, view) => taken(event.clipboardData, event, view),
    drop: (event, view) =>
      (event.dataTransfer?.getData('text/plain').length ?? 0) > longestPaste
        ? taken(event.dataTransfer, event, view)
        : false,
  });
}
