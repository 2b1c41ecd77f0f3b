import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import type { EditorState, Text } from '@codemirror/state';

/** A heading of the text. */
export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly from: number;
}

/** A passage that is still to be decided, with what is to be. */
export interface Undecided {
  readonly from: number;
  readonly to: number;
  readonly question: string;
}

/** `[à décider]`, or `[à décider : qui paie ?]`; on one line. */
export const UNDECIDED = /\[à décider(?:[ \u00a0\u202f]*:[ \u00a0\u202f]*([^\]\n]*))?\]/giu;

const patience = 50;

/** The text's headings, in order, without their marks. */
export function headingsOf(state: EditorState): Heading[] {
  const tree = ensureSyntaxTree(state, state.doc.length, patience) ?? syntaxTree(state);
  const headings: Heading[] = [];
  tree.iterate({
    enter({ name, from, to }) {
      const level = Number(/^(?:ATX|Setext)Heading(\d)$/.exec(name)?.[1]);
      if (level) headings.push({ level, text: plain(state.sliceDoc(from, to)), from });
      return !/Heading|Paragraph|Table|Code/.test(name);
    },
  });
  return headings;
}

/** A line as it is read: without marks, and of a link its words. */
export function plain(markdown: string): string {
  return markdown
    .replace(/\n[=-]+$/, '')
    .replace(/^[ \t>]*(?:#{1,6}[ \t]+|[-*+] (?:\[[ xX]\] )?|\d+[.)] )?/, '')
    .replace(/[ \t]+#+[ \t]*$/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|[*_`~])(?=\S)(.*?)(?<=\S)\1/g, '$2')
    .replace(/\\([^\w\s])/g, '$1')
    .trim();
}

/** Every passage that is still to be decided. */
export function undecidedIn(doc: Text): Undecided[] {
  return [...doc.toString().matchAll(UNDECIDED)].map(({ index, 0: all, 1: question = '' }) => ({
    from: index,
    to: index + all.length,
    question: question.trim(),
  }));
}

/** The heading under which a place of the text is; empty above the first. */
export function sectionAt(state: EditorState, at: number): string {
  return (
    headingsOf(state)
      .filter(({ from }) => from <= at)
      .at(-1)?.text ?? ''
  );
}
