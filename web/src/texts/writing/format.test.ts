import { history, redo, undo } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { ensureSyntaxTree } from '@codemirror/language';
import { EditorState, type Transaction } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { SharedEditor, sharing } from '../shared';
import { type Format, indentList, insertBlock, toggleBlock } from './blocks';
import { formatsAt, insertLink, toggleInline, toggleUndecided } from './format';
import { headingsOf, plain, sectionAt, undecidedIn } from './outline';

/** `|` is the caret, or the two ends of what is chosen. */
function state(marked: string): EditorState {
  const [anchor = 0, head = anchor + 1] = [...marked.matchAll(/\|/g)].map(({ index }) => index);
  const doc = marked.replaceAll('|', '');
  const chosen = marked.split('|').length > 2;
  const made = EditorState.create({
    doc,
    selection: { anchor, head: chosen ? head - 1 : anchor },
    extensions: [markdown({ base: markdownLanguage })],
  });
  ensureSyntaxTree(made, doc.length, 1_000);
  return made;
}

function show({ doc, selection: { main } }: EditorState): string {
  const text = doc.toString();
  if (main.empty) return `${text.slice(0, main.head)}|${text.slice(main.head)}`;
  return `${text.slice(0, main.from)}|${text.slice(main.from, main.to)}|${text.slice(main.to)}`;
}

const after = (marked: string, format: Format) => {
  const before = state(marked);
  return show(before.update(format(before)).state);
};

describe('bold and italic', () => {
  const bold = toggleInline('bold');

  it('go around what is chosen, and away again', () => {
    expect(after('Nous |voulons| cela.', bold)).toBe('Nous **|voulons|** cela.');
    expect(after('Nous **|voulons|** cela.', bold)).toBe('Nous |voulons| cela.');
  });

  it('take the word under the caret, or wait for words', () => {
    expect(after('Nous vou|lons.', bold)).toBe('Nous **vou|lons**.');
    expect(after('Nous |', bold)).toBe('Nous **|**');
  });

  it('go around each line of a list by itself', () => {
    expect(after('|- un\n- deux|', toggleInline('italic')).replaceAll('|', '')).toBe('- *un*\n- *deux*');
  });
});

describe('lines', () => {
  it('become headings, lists, boxes and quotations, and plain again', () => {
    expect(after('Nos |principes', toggleBlock('heading2'))).toBe('## Nos |principes');
    expect(after('## Nos |principes', toggleBlock('heading2'))).toBe('Nos |principes');
    expect(after('- un|', toggleBlock('tasks'))).toBe('- [ ] un|');
    expect(after('|un\n\ndeux|', toggleBlock('numbers')).replaceAll('|', '')).toBe('1. un\n\n2. deux');
    expect(after('> - u|n', toggleBlock('bullets'))).toBe('> u|n');
    expect(after('|un\ndeux|', toggleBlock('quote')).replaceAll('|', '')).toBe('> un\n> deux');
  });

  it('of lists go in and out, and no others', () => {
    const [list, words] = [state('1. un|'), state('un|')];
    expect(show(list.update(indentList(list, true) ?? {}).state)).toBe('   1. un|');
    expect(indentList(words, true)).toBeNull();
  });

  it('give a table its room', () => {
    expect(after('Avant|\nAprès', insertBlock('| a |', 2))).toBe('Avant\n\n| |a |\n\nAprès');
  });
});

describe('what is still to be decided', () => {
  it('is marked, found and decided', () => {
    expect(after('Le lieu |', toggleUndecided('à décider'))).toBe('Le lieu [à décider : |]');
    expect(after('|qui paie ?|', toggleUndecided('à décider'))).toBe('[à décider : qui paie ?|]');
    expect(after('[à décider : qui |paie ?]', toggleUndecided('à décider'))).toBe('qui paie ?|');
    expect(undecidedIn(state('[à décider] et [À décider : quand ?]').doc).map((one) => one.question)).toEqual(
      ['', 'quand ?'],
    );
  });
});

describe('a link', () => {
  it('holds what would end it', () => {
    expect(after('|', insertLink('un [lieu]', 'https://exemple.fr/a (b)'))).toBe(
      '[un \\[lieu\\]](https://exemple.fr/a%20%28b%29)|',
    );
  });
});

describe('the outline', () => {
  const text = state('# Charte\n\n## 1. **Nos** [principes](#x)\n\nmots|\n\n```\n# rien\n```\n\nFin\n===\n');

  it('has the headings as they are read, and no line of code', () => {
    expect(headingsOf(text).map(({ level, text: words }) => [level, words])).toEqual([
      [1, 'Charte'],
      [2, '1. Nos principes'],
      [1, 'Fin'],
    ]);
    expect(sectionAt(text, text.selection.main.head)).toBe('1. Nos principes');
    expect(plain('- [ ] `a` \\* b')).toBe('a * b');
  });

  it('tells which buttons are pressed', () => {
    expect([...formatsAt(state('## Nos **prin|cipes**'))].sort()).toEqual(['bold', 'heading2']);
  });
});

describe('undoing', () => {
  it('takes back one’s own changes and nobody else’s', () => {
    const page = {
      state: EditorState.create({ extensions: [sharing, history()] }),
      dispatch: (shown: readonly Transaction[]) => void (page.state = shown.at(-1)?.state ?? page.state),
      setAside: () => undefined,
    };
    const shared = new SharedEditor(page, { push: () => undefined, pull: () => undefined });
    shared.connected();
    shared.took({ ask: 1, text: 'Nous.', session: 's', version: 0, taken: 0 });
    page.state = page.state.update({ changes: { from: 5, insert: ' Moi.' } }).state;
    shared.send();
    shared.received({ from: 0, entries: [{ session: 'x', seq: 0, change: [[0, 'Eux. '], 5] }] });
    const target = {
      get state() {
        return page.state;
      },
      dispatch: (tr: Transaction) => void (page.state = tr.state),
    };
    undo(target);
    expect(page.state.doc.toString()).toBe('Eux. Nous.');
    expect(undo(target)).toBe(false);
    redo(target);
    expect(page.state.doc.toString()).toBe('Eux. Nous. Moi.');
  });
});
