import { syntaxTree } from '@codemirror/language';
import type { EditorState, Range } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';
import { UNDECIDED } from './outline';
import { Bullet, Provenance, TaskBox } from './widgets';

const hidden = Decoration.replace({});
const marks: Readonly<Record<string, Decoration>> = {
  StrongEmphasis: Decoration.mark({ class: 'text-bold' }),
  Emphasis: Decoration.mark({ class: 'text-italic' }),
  Strikethrough: Decoration.mark({ class: 'text-struck' }),
  InlineCode: Decoration.mark({ class: 'text-code' }),
};
const link = Decoration.mark({ class: 'text-link' });
const undecided = Decoration.mark({ class: 'text-undecided' });
const sign = Decoration.mark({ class: 'text-sign' });
const line = (name: string) => Decoration.line({ class: name });
const headings = [1, 2, 3, 4, 5, 6].map((level) => line(`text-heading text-heading-${level}`));
const quote = line('text-quote');
const source = line('text-source');
const items = [0, 1, 2, 3].map((depth) => line(`text-item text-item-${depth}`));

/** Inner addresses say where a passage comes from. */
const provenance = /^#(atelier|proposition)\//;

/** Makes the Markdown that is in sight look like a document; marks come back where the caret is. */
class Preview {
  decorations: DecorationSet;

  constructor(view: EditorView) {
    this.decorations = draw(view);
  }

  update(update: ViewUpdate): void {
    const parsed = syntaxTree(update.startState) !== syntaxTree(update.state);
    if (update.docChanged || update.selectionSet || update.viewportChanged || update.focusChanged || parsed)
      this.decorations = draw(update.view);
  }
}

export const preview = ViewPlugin.fromClass(Preview, { decorations: (plugin) => plugin.decorations });

function draw(view: EditorView): DecorationSet {
  const { state } = view;
  const drawn: Range<Decoration>[] = [];
  const near = (from: number, to: number) =>
    view.hasFocus &&
    !state.readOnly &&
    state.selection.ranges.some((one) => one.from <= to && one.to >= from);
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(state).iterate({ from, to, enter: (node) => drawNode(state, node, near, drawn) });
    const start = state.doc.lineAt(from).from;
    for (const { index, 0: all } of state.sliceDoc(start, to).matchAll(UNDECIDED))
      drawn.push(undecided.range(start + index, start + index + all.length));
  }
  return Decoration.set(drawn, true);
}

type Near = (from: number, to: number) => boolean;

function drawNode(
  state: EditorState,
  node: SyntaxNodeRef,
  near: Near,
  drawn: Range<Decoration>[],
): boolean | undefined {
  const { name, from, to } = node;
  const level = /^(?:ATX|Setext)Heading(\d)$/.exec(name)?.[1];
  const decorate = (each: Decoration) => eachLine(state, from, to, (at) => drawn.push(each.range(at)));
  if (level) decorate(headings[Number(level) - 1] ?? quote);
  else if (name === 'Blockquote') decorate(quote);
  else if (name === 'FencedCode' || name === 'CodeBlock' || name === 'Table') decorate(source);
  else if (name === 'ListItem') drawItem(state, node.node, near, drawn);
  else if (name === 'Link') return drawLink(state, node.node, near, drawn);
  else if (marks[name]) drawn.push(marks[name].range(from, to));
  else if (/^(Emphasis|Strikethrough|Code)Mark$/.test(name)) {
    const around = node.node.parent;
    if (around && around.name !== 'FencedCode')
      drawn.push((near(around.from, around.to) ? sign : hidden).range(from, to));
  } else if (name === 'HeaderMark' || name === 'QuoteMark') {
    const { from: start, to: end } = state.doc.lineAt(from);
    const blank = state.sliceDoc(to, to + 1) === ' ' ? 1 : 0;
    drawn.push((near(start, end) ? sign : hidden).range(from, Math.min(end, to + blank)));
  } else if (name === 'TaskMarker') {
    const checked = /x/i.test(state.sliceDoc(from, to));
    drawn.push(Decoration.replace({ widget: new TaskBox(checked, from) }).range(from, to));
  }
  return undefined;
}

/** A list's line is set in, its mark a drawn one. */
function drawItem(state: EditorState, node: SyntaxNode, near: Near, drawn: Range<Decoration>[]): void {
  let depth = 0;
  for (let up = node.parent; up; up = up.parent) if (up.name === 'ListItem') depth++;
  drawn.push((items[Math.min(depth, 3)] ?? quote).range(state.doc.lineAt(node.from).from));
  const mark = node.getChild('ListMark');
  if (!mark || node.parent?.name !== 'BulletList') return;
  const task = node.getChild('Task');
  if (task) drawn.push(hidden.range(mark.from, Math.min(mark.to + 1, state.doc.lineAt(mark.from).to)));
  else if (!near(mark.from, mark.to))
    drawn.push(Decoration.replace({ widget: new Bullet() }).range(mark.from, mark.to));
}

/** A link shows its words; one that says where a passage comes from is a mark of its own. */
function drawLink(state: EditorState, node: SyntaxNode, near: Near, drawn: Range<Decoration>[]): boolean {
  const url = node.getChild('URL');
  const [open, close] = node.getChildren('LinkMark');
  // In brackets alone are words, not a link.
  if (!url || !open || !close) return true;
  const address = state.sliceDoc(url.from, url.to);
  const words = state.sliceDoc(open.to, close.from);
  const shown = near(node.from, node.to);
  if (provenance.test(address) && !shown) {
    drawn.push(Decoration.replace({ widget: new Provenance(words, address) }).range(node.from, node.to));
    return false;
  }
  drawn.push(link.range(open.to, close.from));
  drawn.push((shown ? sign : hidden).range(open.from, open.to));
  drawn.push((shown ? sign : hidden).range(close.from, node.to));
  return false;
}

function eachLine(state: EditorState, from: number, to: number, each: (at: number) => void): void {
  for (let at = from; at <= to;) {
    const here = state.doc.lineAt(at);
    each(here.from);
    at = here.to + 1;
  }
}
